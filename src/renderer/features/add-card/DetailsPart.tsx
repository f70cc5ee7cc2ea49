import { SegmentedControl, TagsInput, Textarea, TextInput } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import { useApp } from '../../app-state.ts';
import { DayField } from '../card/fields/DayField.tsx';
import { endLimits } from '../seen/seen-form.ts';
import styles from './CardFields.module.css';
import type { CardForm } from './card-form.ts';
import { IccidField } from './IccidField.tsx';

interface DetailsPartProps {
  readonly form: CardForm;
  readonly today: LocalDate;
  /** Days that are asked for already, in the open. */
  readonly asked: ReadonlySet<string>;
  readonly onChange: (form: CardForm) => void;
}

const FORMS = ['sim', 'esim', 'unknown'] as const;
const DAYS = ['opened', 'registered', 'activated'] as const;

const SimPart = ({ form, onChange }: Pick<DetailsPartProps, 'form' | 'onChange'>): ReactElement => {
  const { t } = useTranslation('add');
  const labelId = useId();
  return (
    <>
      <div>
        <div id={labelId} className={styles['legend']}>
          {t('simForm')}
        </div>
        <SegmentedControl
          aria-labelledby={labelId}
          value={form.form}
          data={FORMS.map((value) => ({ value, label: t(`simForms.${value}`) }))}
          onChange={(value) => onChange({ ...form, form: FORMS.find((one) => one === value) ?? 'unknown' })}
        />
      </div>
      <IccidField value={form.iccid} onChange={(iccid) => onChange({ ...form, iccid })} />
      <TextInput
        label={t('device')}
        placeholder={t('deviceHint')}
        value={form.device}
        maxLength={120}
        onChange={(event) => onChange({ ...form, device: event.currentTarget.value })}
      />
      <TextInput
        label={t('slot')}
        value={form.slot}
        maxLength={60}
        onChange={(event) => onChange({ ...form, slot: event.currentTarget.value })}
      />
    </>
  );
};

/** Everything else that may be known of a card; all of it can be left out. */
export const DetailsPart = ({ form, today, asked, onChange }: DetailsPartProps): ReactElement => {
  const { t } = useTranslation('add');
  const summaries = useApp((model) => model.summaries);
  const tags = [...new Set(summaries.flatMap((summary) => summary.tags))].sort();
  const limits = { ...endLimits(null, today), latest: today };
  return (
    <details className={styles['more']}>
      <summary>{t('more')}</summary>
      <div className={styles['moreBody']}>
        {DAYS.filter((field) => !asked.has(field)).map((field) => (
          <DayField
            key={field}
            label={t(field)}
            entry={form[field]}
            limits={limits}
            optional
            onChange={(entry) => onChange({ ...form, [field]: entry })}
          />
        ))}
        <SimPart form={form} onChange={onChange} />
        <TagsInput
          label={t('tags')}
          placeholder={form.tags.length === 0 ? t('tagsHint') : ''}
          value={[...form.tags]}
          data={tags}
          maxTags={30}
          onChange={(chosen) => onChange({ ...form, tags: chosen })}
        />
        <Textarea
          label={t('note')}
          value={form.note}
          maxLength={8000}
          autosize
          minRows={2}
          className={styles['wide'] ?? ''}
          onChange={(event) => onChange({ ...form, note: event.currentTarget.value })}
        />
      </div>
    </details>
  );
};
