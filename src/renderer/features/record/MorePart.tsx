import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountField } from '../card/fields/AmountField.tsx';
import styles from './RecordDialog.module.css';
import type { MoneyField, RecordForm } from './record-form.ts';
import { mayBeOverWifi, needsAmount } from './record-kinds.ts';
import type { RecordModel } from './use-record-form.ts';

const STATUSES = ['claimed', 'confirmed', 'disputed'] as const;

const Figure = ({
  model,
  field,
  hint,
}: {
  readonly model: RecordModel;
  readonly field: Exclude<MoneyField, 'amount'>;
  readonly hint?: string;
}): ReactElement => {
  const { t } = useTranslation('record');
  return (
    <AmountField
      label={t(field)}
      value={model.form[field]}
      currency={model.subject.currency}
      optional
      hint={hint}
      onChange={(text) => model.patch({ [field]: text } satisfies Partial<RecordForm>)}
    />
  );
};

/** What some receipts tell besides: tax, face value, credit, serial number. Closed until it is wanted. */
export const MorePart = ({ model }: { readonly model: RecordModel }): ReactElement => {
  const { t } = useTranslation('record');
  const { form, patch } = model;
  return (
    <>
      {mayBeOverWifi(form.kind) ? (
        <Checkbox
          label={t('overWifi')}
          checked={form.overWifi}
          onChange={(event) => patch({ overWifi: event.currentTarget.checked })}
        />
      ) : null}
      <details className={styles['more']}>
        <summary>{t('more')}</summary>
        <div className={styles['moreBody']}>
          <div className={styles['pair']}>
            <Figure model={model} field="tax" />
            <Figure model={model} field="faceValue" hint={t('faceValueHint')} />
            <Figure model={model} field="creditReceived" />
            <TextInput
              label={t('serialNumber')}
              description={t('serialHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={form.serialNumber}
              maxLength={200}
              onChange={(event) => patch({ serialNumber: event.currentTarget.value })}
            />
          </div>
          {needsAmount(form.kind) ? (
            <Select
              label={t('status')}
              value={form.status}
              data={STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
              onChange={(value) => patch({ status: STATUSES.find((one) => one === value) ?? 'claimed' })}
            />
          ) : null}
          <Textarea
            label={t('note')}
            value={form.note}
            maxLength={4000}
            autosize
            minRows={2}
            onChange={(event) => patch({ note: event.currentTarget.value })}
          />
        </div>
      </details>
    </>
  );
};
