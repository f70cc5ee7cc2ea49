import { Select, Textarea } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlineOf } from '#core/expiry.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { useLanguage } from '../../use-format.ts';
import { AmountField } from '../card/fields/AmountField.tsx';
import { DayField } from '../card/fields/DayField.tsx';
import { writtenDay } from '../card/fields/day-entry.ts';
import { Optional } from '../card/fields/Optional.tsx';
import { ReceiptTray } from '../receipts/ReceiptTray.tsx';
import type { Staging } from '../receipts/use-staging.ts';
import { placeName } from '../record/place-name.ts';
import styles from '../record/RecordDialog.module.css';
import { HowToLook } from './HowToLook.tsx';
import { endLimits, type SeenForm, seenOnLimits } from './seen-form.ts';
import { SOURCES } from './sources.ts';

interface SeenFieldsProps {
  readonly card: Card;
  readonly carrier: Carrier | null;
  readonly today: LocalDate;
  readonly form: SeenForm;
  readonly tried: boolean;
  readonly staging: Staging;
  readonly onChange: (form: SeenForm) => void;
}

const Seldom = ({ card, today, form, onChange }: SeenFieldsProps): ReactElement => {
  const { t } = useTranslation('record');
  return (
    <details className={styles['more']}>
      <summary>{t('seen.more')}</summary>
      <div className={styles['moreBody']}>
        <DayField
          label={t('seen.receiveUntil')}
          entry={form.receiveUntil}
          limits={endLimits(card, today)}
          optional
          onChange={(receiveUntil) => onChange({ ...form, receiveUntil })}
        />
        <Textarea
          label={t('seen.note')}
          value={form.note}
          maxLength={4000}
          autosize
          minRows={2}
          onChange={(event) => onChange({ ...form, note: event.currentTarget.value })}
        />
      </div>
    </details>
  );
};

/** One click for what is seen most often: the date that stands so far. */
const AsExpected = ({ card, carrier, today, form, onChange }: SeenFieldsProps): ReactElement | null => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const { activeUntil, certainty } = deadlineOf(card, carrier);
  if (activeUntil === null) return null;
  const expected = writtenDay(activeUntil, language, endLimits(card, today));
  return (
    <button type="button" className="link" onClick={() => onChange({ ...form, activeUntil: expected })}>
      {t(certainty.activeUntil === 'seen' ? 'seen.asBefore' : 'seen.asComputed', { day: expected.text })}
    </button>
  );
};

/** What was seen, where and when. */
export const SeenFields = (props: SeenFieldsProps): ReactElement => {
  const { card, carrier, today, form, tried, staging, onChange } = props;
  const { t } = useTranslation('record');
  const language = useLanguage();
  return (
    <>
      <div className={styles['pair']}>
        <DayField
          label={t('seen.activeUntil')}
          entry={form.activeUntil}
          limits={endLimits(card, today)}
          optional={form.balance.trim() !== ''}
          tried={tried}
          autoFocus
          hint={<AsExpected {...props} />}
          onChange={(activeUntil) => onChange({ ...form, activeUntil })}
        />
        <AmountField
          label={<Optional>{t('seen.balance')}</Optional>}
          value={form.balance}
          currency={carrier?.currency ?? 'XXX'}
          optional
          onChange={(balance) => onChange({ ...form, balance })}
        />
        <Select
          label={t('seen.where')}
          value={form.source}
          data={SOURCES.map((value) => ({ value, label: t(`seen.wheres.${value}`) }))}
          onChange={(value) => onChange({ ...form, source: SOURCES.find((one) => one === value) ?? form.source })}
        />
        <DayField
          label={t('seen.on', { place: placeName(carrier?.country ?? null, language) })}
          entry={form.on}
          limits={seenOnLimits(card, today)}
          tried={tried}
          onChange={(on) => onChange({ ...form, on })}
        />
      </div>
      <HowToLook carrier={carrier} />
      <Seldom {...props} />
      <div>
        <div className={styles['legend']}>{t('receipts')}</div>
        <ReceiptTray staging={staging} label={t('receipts')} />
      </div>
    </>
  );
};
