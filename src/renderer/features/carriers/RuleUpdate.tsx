import { Button } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rulesTaking } from '#core/changes/rule-from.ts';
import { deadlineOf } from '#core/expiry.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { Rule } from '#core/model/rule.ts';
import { newerRule, planOf, snapshotOf } from '#core/rules/choose.ts';
import { applied, tellFailure } from '../../app-state.ts';
import type { CardView } from '../card/card-view.ts';
import { DatesCompared, sameDates } from './DatesCompared.tsx';
import { RuleChanges } from './RuleChanges.tsx';
import styles from './RuleUpdate.module.css';
import { type RuleContext, useRuleContext } from './rule-context.ts';
import { leaveRule, useRuleLeft } from './rule-left.ts';

interface OfferProps {
  readonly view: CardView;
  readonly carrier: Carrier;
  readonly rule: Rule;
}

const Buttons = ({ view, rule }: OfferProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const [saving, setSaving] = useState(false);
  const accept = async (): Promise<void> => {
    setSaving(true);
    const reply = await window.app.acceptRule(view.card.id, rule.id);
    setSaving(false);
    if (reply.ok) applied(reply.value, 'rule-accepted');
    else tellFailure(reply.failure);
  };
  return (
    <div className={styles['buttons']}>
      <Button variant="filled" loading={saving} onClick={() => void accept()}>
        {t('update.accept')}
      </Button>
      <Button onClick={() => leaveRule(view.card.id, rule)}>{t('update.leave')}</Button>
    </div>
  );
};

const KeptNumbers = ({ count }: { readonly count: number }): ReactElement | null => {
  const { t } = useTranslation('carriers');
  return count === 0 ? null : <p>{t('update.keepsOwn', { count })}</p>;
};

const Offer = (props: OfferProps & { readonly context: RuleContext; readonly name: string }): ReactElement => {
  const { view, carrier, rule, context, name } = props;
  const { t } = useTranslation('carriers');
  const { card, deadline, today } = view;
  const rules = rulesTaking(card, rule, card.details.updatedAt, today);
  const next = deadlineOf({ ...card, rules }, carrier);
  return (
    <section className={styles['offer']} aria-label={t('update.title', { plan: name })}>
      <div className={styles['head']}>
        <IconVersions size={16} stroke={1.75} aria-hidden="true" />
        <h2 className="h2">{t('update.title', { plan: name })}</h2>
      </div>
      <p>{t('update.sub')}</p>
      <div className={styles['columns']}>
        <div>
          <DatesCompared now={deadline} next={next} nowLabel={t('update.old')} nextLabel={t('update.new')} />
          {sameDates(deadline, next) ? <p>{t('update.sameDates')}</p> : null}
          <KeptNumbers count={rules.at(-1)?.overrides.length ?? 0} />
        </div>
        <RuleChanges older={snapshotOf(card).rule} newer={rule} context={context} />
      </div>
      <Buttons {...props} />
    </section>
  );
};

const Known = (props: OfferProps): ReactElement => {
  const { view, carrier, rule } = props;
  const { t } = useTranslation('carriers');
  const plan = planOf(view.card, carrier);
  const context = useRuleContext(carrier, plan);
  const left = useRuleLeft(view.card.id, rule);
  const name = plan?.names[context.language] ?? '';
  if (!left) return <Offer {...props} context={context} name={name} />;
  return (
    <p className={styles['quiet']}>
      {t('update.quiet', { plan: name })}{' '}
      <button type="button" className="link" onClick={() => leaveRule(view.card.id, null)}>
        {t('update.look')}
      </button>
    </p>
  );
};

/** A newer rule of the catalogue beside the one the card lives by: dates, numbers, sources, and the choice. */
export const RuleUpdate = ({ view }: { readonly view: CardView }): ReactElement | null => {
  const { card, carrier } = view;
  const rule = newerRule(card, carrier);
  return rule === null || carrier === null ? null : <Known view={view} carrier={carrier} rule={rule} />;
};
