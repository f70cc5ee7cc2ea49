import { type ComboboxItem, type ComboboxParsedItem, Select } from '@mantine/core';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Carrier } from '#core/model/carrier.ts';
import { useLanguage } from '../../use-format.ts';
import { placeName } from '../record/place-name.ts';
import styles from './CardFields.module.css';
import { matching, type PlanOption, planOptions } from './plan-options.ts';

interface PlanFieldProps {
  readonly carriers: readonly Carrier[];
  readonly value: string;
  readonly onChange: (plan: string) => void;
  readonly tried: boolean;
  readonly autoFocus: boolean;
}

type Grouped = { readonly group: string; readonly items: ComboboxItem[] };

/** Options under their countries, in the order they come. */
const grouped = (options: readonly PlanOption[], nameOf: (country: string) => string): Grouped[] => {
  const groups = new Map<string, ComboboxItem[]>();
  for (const { country, value, label } of options) {
    const items = groups.get(country) ?? [];
    items.push({ value, label, disabled: false });
    groups.set(country, items);
  }
  return [...groups].map(([country, items]) => ({ group: nameOf(country), items }));
};

/** Carrier and plan in one answer: searched in three languages, by alias and by country. */
export const PlanField = ({ carriers, value, onChange, tried, autoFocus }: PlanFieldProps): ReactElement => {
  const { t } = useTranslation('add');
  const language = useLanguage();
  const options = useMemo(() => planOptions(carriers, language), [carriers, language]);
  const byValue = useMemo(() => new Map(options.map((option) => [option.value, option])), [options]);
  const filter = ({ search }: { readonly search: string }): ComboboxParsedItem[] => {
    const chosen = byValue.get(value)?.label;
    const typed = search === chosen ? '' : search;
    return grouped(matching(options, typed), (country) => placeName(country, language));
  };
  return (
    <Select
      label={t('plan')}
      placeholder={t('planHint')}
      searchable
      selectFirstOptionOnChange
      nothingFoundMessage={t('planNone')}
      value={value === '' ? null : value}
      data={grouped(options, (country) => placeName(country, language))}
      filter={filter}
      onChange={(plan) => onChange(plan ?? '')}
      error={tried && value === '' ? t('problem.plan') : null}
      description={byValue.get(value)?.keeps}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data-autofocus={autoFocus || undefined}
      renderOption={({ option }) => (
        <span className={styles['option']}>
          <span>{option.label}</span>
          <small>{byValue.get(option.value)?.keeps}</small>
        </span>
      )}
    />
  );
};
