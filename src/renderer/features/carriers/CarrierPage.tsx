import { SegmentedControl, Select } from '@mantine/core';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarrierEntry } from '#core/contract/carriers.ts';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import type { Rule } from '#core/model/rule.ts';
import { useApp } from '../../app-state.ts';
import { plain } from '../../reason/pieces.ts';
import { useFormat } from '../../use-format.ts';
import { CarrierAside } from './CarrierAside.tsx';
import { CarrierHead } from './CarrierHead.tsx';
import styles from './CarrierPage.module.css';
import { OutcomeNote } from './OutcomeNote.tsx';
import { Products } from './Products.tsx';
import { type RuleContext, useRuleContext } from './rule-context.ts';
import { Statements } from './Statements.tsx';

/** So many plans or versions fit beside each other. */
const MOST_TABS = 3;

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ label, value, data, onChange }: ChoiceProps): ReactElement => {
  const labelId = useId();
  const brief = data.length <= MOST_TABS && data.every((one) => one.label.length < 32);
  return (
    <div className={styles['choice']}>
      <span id={labelId} className="h2">
        {label}
      </span>
      {brief ? (
        <SegmentedControl aria-labelledby={labelId} value={value} data={[...data]} onChange={onChange} />
      ) : (
        <Select
          aria-labelledby={labelId}
          w={320}
          value={value}
          data={[...data]}
          onChange={(next) => onChange(next ?? value)}
        />
      )}
    </div>
  );
};

/** Which cards a version holds for: `cards opened since 26 Aug 2026`. */
const useValidity = (): ((rule: Rule) => string) => {
  const { t } = useTranslation('carriers');
  const { day } = useFormat();
  return ({ validFrom, validTo }) => {
    if (validFrom !== null && validTo !== null) return t('rule.between', { from: day(validFrom), to: day(validTo) });
    if (validFrom !== null) return t('rule.from', { from: day(validFrom) });
    return validTo === null ? t('rule.all') : t('rule.to', { to: day(validTo) });
  };
};

const PlanRule = ({ plan, context }: { readonly plan: Plan; readonly context: RuleContext }): ReactElement | null => {
  const { t } = useTranslation('carriers');
  const validity = useValidity();
  const newest = plan.rules[plan.rules.length - 1];
  const [chosen, setChosen] = useState(newest?.id ?? '');
  const rule = plan.rules.find(({ id }) => id === chosen) ?? newest;
  if (!rule) return null;
  return (
    <>
      {plan.rules.length === 1 ? null : (
        <Choice
          label={t('rule.version')}
          value={rule.id}
          // The newest first, as it is the one most people want.
          data={[...plan.rules].reverse().map((one) => ({ value: one.id, label: validity(one) }))}
          onChange={setChosen}
        />
      )}
      <Statements rule={rule} context={context} />
    </>
  );
};

/** The plan that most of one's cards use, else the first. */
const useOwnPlan = (carrier: Carrier): string => {
  const summaries = useApp((model) => model.summaries);
  const mine = summaries.filter(({ carrierId }) => carrierId === carrier.id).map(({ planId }) => planId);
  return carrier.plans.find(({ id }) => mine.includes(id))?.id ?? carrier.plans[0]?.id ?? '';
};

/** One carrier: the rule of each plan in sentences with their sources, what can be bought, where, and what to beware of. */
export const CarrierPage = ({ entry }: { readonly entry: CarrierEntry }): ReactElement | null => {
  const { t } = useTranslation('carriers');
  const { language } = useFormat();
  const { carrier } = entry;
  const own = useOwnPlan(carrier);
  const [chosen, setChosen] = useState<string | null>(null);
  const plan = carrier.plans.find(({ id }) => id === (chosen ?? own)) ?? carrier.plans[0] ?? null;
  const context = useRuleContext(carrier, plan);
  if (plan === null) return null;
  return (
    <div className={styles['page']}>
      <CarrierHead entry={entry} plan={plan} />
      <OutcomeNote />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {carrier.plans.length === 1 ? null : (
            <Choice
              label={t('rule.plan')}
              value={plan.id}
              data={carrier.plans.map(({ id, names }) => ({ value: id, label: plain(names[language]) }))}
              onChange={setChosen}
            />
          )}
          <p className={styles['keeps']}>{plan.keeps[language]}</p>
          <PlanRule key={plan.id} plan={plan} context={context} />
          <Products plan={plan} context={context} />
        </div>
        <CarrierAside plan={plan} context={context} />
      </div>
    </div>
  );
};
