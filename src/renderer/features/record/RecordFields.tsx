import { Select, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { parseAmount } from '#core/money.ts';
import { formatMoneyShort } from '../../format-amount.ts';
import { useLanguage } from '../../use-format.ts';
import { AmountField } from '../card/fields/AmountField.tsx';
import { DayField } from '../card/fields/DayField.tsx';
import type { DayLimits } from '../card/fields/day-typing.ts';
import { Optional } from '../card/fields/Optional.tsx';
import { ReceiptTray } from '../receipts/ReceiptTray.tsx';
import type { Staging } from '../receipts/use-staging.ts';
import { KindPart } from './KindPart.tsx';
import { MorePart } from './MorePart.tsx';
import { ProductPart } from './ProductPart.tsx';
import { placeName } from './place-name.ts';
import styles from './RecordDialog.module.css';
import { needsAmount } from './record-kinds.ts';
import type { RecordModel } from './use-record-form.ts';

interface RecordFieldsProps {
  readonly model: RecordModel;
  readonly limits: DayLimits;
  /** Null where proofs have their own place: in the correction of an entry. */
  readonly staging: Staging | null;
}

const useTaxNote = ({ form, subject }: RecordModel): string => {
  const { t } = useTranslation('record');
  const tax = parseAmount(form.tax, subject.currency);
  return tax.ok
    ? t('withTax', { tax: formatMoneyShort({ amount: tax.value, currency: subject.currency }) })
    : t('noTax');
};

const Amount = ({ model }: { readonly model: RecordModel }): ReactElement => {
  const { t } = useTranslation('record');
  const { form, subject, tried, setAmount } = model;
  const required = needsAmount(form.kind);
  // Two cards for RM60 in one payment are RM30 each, and nothing else on the page would say which is meant.
  const label = t(subject.all.length > 1 ? 'amountEach' : 'amount');
  return (
    <AmountField
      label={required ? label : <Optional>{label}</Optional>}
      value={form.amount}
      currency={subject.currency}
      optional={!required}
      autoFocus
      onChange={setAmount}
      note={useTaxNote(model)}
      emptyProblem={required && tried ? t('amountMissing') : null}
    />
  );
};

const Channel = ({ model }: { readonly model: RecordModel }): ReactElement | null => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const { subject, form, patch } = model;
  const { carrier, plan } = subject.first;
  if (!subject.samePlan || carrier === null) return null;
  const order = plan?.channels ?? [];
  const fitting = carrier.channels
    .filter(({ id, actions }) => actions.includes(form.kind) && (plan === null || order.includes(id)))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  if (fitting.length === 0) return null;
  return (
    <Select
      label={<Optional>{t('channel')}</Optional>}
      aria-label={t('channel')}
      placeholder={t('channelNone')}
      value={form.channel}
      data={fitting.map(({ id, names }) => ({ value: id, label: names[language] }))}
      onChange={(channel) => patch({ channel })}
      clearable
      allowDeselect
    />
  );
};

/** What was done: kind and product first, then amount, day, channel, reference, proofs. */
export const RecordFields = ({ model, limits, staging }: RecordFieldsProps): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const { subject, form, tried, patch, setDay } = model;
  return (
    <>
      <KindPart model={model} />
      <ProductPart model={model} />
      <div className={styles['pair']}>
        <Amount model={model} />
        <DayField
          label={t('dayIn', { place: placeName(subject.country, language) })}
          entry={form.day}
          limits={limits}
          tried={tried}
          onChange={setDay}
        />
      </div>
      <div className={styles['pair']}>
        <Channel model={model} />
        <TextInput
          label={<Optional>{t('reference')}</Optional>}
          aria-label={t('reference')}
          placeholder={t('referenceHint')}
          value={form.reference}
          maxLength={200}
          onChange={(event) => patch({ reference: event.currentTarget.value })}
        />
      </div>
      <MorePart model={model} />
      {staging === null ? null : (
        <div>
          <div className={styles['legend']}>{t('receipts')}</div>
          <ReceiptTray staging={staging} label={t('receipts')} />
        </div>
      )}
    </>
  );
};
