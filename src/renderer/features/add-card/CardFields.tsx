import { TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { useLanguage } from '../../use-format.ts';
import { DayField } from '../card/fields/DayField.tsx';
import { NotListed } from '../carriers/NotListed.tsx';
import { HowToLook } from '../seen/HowToLook.tsx';
import { endLimits } from '../seen/seen-form.ts';
import styles from './CardFields.module.css';
import { ClassPart } from './ClassPart.tsx';
import { type CardForm, type ChosenPlan, classMatters, daysThatMatter, stopsOf, suggestedLabel } from './card-form.ts';
import { DetailsPart } from './DetailsPart.tsx';
import { NumberField } from './NumberField.tsx';
import { PlanField } from './PlanField.tsx';

interface CardFieldsProps {
  readonly form: CardForm;
  readonly carriers: readonly Carrier[];
  readonly chosen: ChosenPlan | null;
  readonly today: LocalDate;
  readonly tried: boolean;
  /** The card that is edited, null for a new one. */
  readonly ownId: string | null;
  readonly onChange: (form: CardForm) => void;
  /** Leads to making a carrier of one's own; null where a card already has one. */
  readonly onNotListed: (() => void) | null;
}

const Seen = ({ form, chosen, today, onChange }: CardFieldsProps): ReactElement => {
  const { t } = useTranslation('add');
  return (
    <div>
      <DayField
        label={t('seen')}
        entry={form.seen}
        limits={endLimits(null, today)}
        optional
        hint={t('seenHint')}
        onChange={(seen) => onChange({ ...form, seen })}
      />
      <HowToLook carrier={chosen?.carrier ?? null} />
    </div>
  );
};

/** A card's facts: plan, number and the expiry that is seen are enough; the rest waits until it is wanted. */
export const CardFields = (props: CardFieldsProps): ReactElement => {
  const { form, carriers, chosen, today, tried, ownId, onChange, onNotListed } = props;
  const { t } = useTranslation('add');
  const language = useLanguage();
  const asked =
    chosen !== null && (classMatters(chosen) || stopsOf(form, chosen).length > 0)
      ? daysThatMatter(form, chosen)
      : new Set<string>();
  // Back from making a carrier its plan is chosen: the list of plans would only open over what is asked next.
  const [atPlan] = useState(ownId === null && form.plan === '');
  return (
    <div className={styles['fields']}>
      <NotListed onMake={onNotListed}>
        <PlanField
          carriers={carriers}
          value={form.plan}
          tried={tried}
          autoFocus={atPlan}
          onChange={(plan) => onChange({ ...form, plan, registration: ownId === null ? null : form.registration })}
        />
      </NotListed>
      <NumberField
        value={form.number}
        country={chosen?.carrier.country ?? null}
        ownId={ownId}
        autoFocus={ownId === null && !atPlan}
        onChange={(number) => onChange({ ...form, number })}
      />
      {ownId === null ? <Seen {...props} /> : null}
      {chosen === null ? null : <ClassPart form={form} chosen={chosen} today={today} onChange={onChange} />}
      <TextInput
        label={t('label')}
        value={form.label}
        maxLength={120}
        placeholder={chosen === null ? t('labelHint') : suggestedLabel(form, chosen.carrier.names[language])}
        description={t('labelWhy')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => onChange({ ...form, label: event.currentTarget.value })}
      />
      <DetailsPart form={form} today={today} asked={asked} onChange={onChange} />
    </div>
  );
};
