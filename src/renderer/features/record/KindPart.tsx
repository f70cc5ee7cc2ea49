import { SegmentedControl, Select } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './RecordDialog.module.css';
import { segmentOf } from './record-kinds.ts';
import type { RecordModel } from './use-record-form.ts';

/** What was done, in the groups that the plan knows; within a group that has several kinds, which one. */
export const KindPart = ({ model }: { readonly model: RecordModel }): ReactElement => {
  const { t } = useTranslation('record');
  const { t: card } = useTranslation('card');
  const labelId = useId();
  const { subject, form, setKind } = model;
  const { segments } = subject;
  const segment = segmentOf(form.kind);
  const kinds = segments.find((offer) => offer.segment === segment)?.kinds ?? [form.kind];
  return (
    <>
      <div>
        <div id={labelId} className={styles['legend']}>
          {t('what')}
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby={labelId}
          value={segment}
          data={segments.map((offer) => ({ value: offer.segment, label: t(`segment.${offer.segment}`) }))}
          onChange={(value) => {
            const kind = segments.find((offer) => offer.segment === value)?.kinds[0];
            if (kind && value !== segment) setKind(kind);
          }}
        />
      </div>
      {kinds.length < 2 ? null : (
        <Select
          label={t('how')}
          value={form.kind}
          data={kinds.map((kind) => ({ value: kind, label: card(`kind.${kind}`) }))}
          onChange={(value) => {
            const kind = kinds.find((one) => one === value);
            if (kind && kind !== form.kind) setKind(kind);
          }}
        />
      )}
    </>
  );
};
