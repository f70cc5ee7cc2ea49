import { type ComboboxItem, type ComboboxParsedItem, Select } from '@mantine/core';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import type { Choice } from './places-list.ts';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly problem: string | null;
  readonly hint?: ReactNode;
}

/** Long enough to scroll, short enough to draw at every key. */
const SHOWN = 80;

/** One of many, found by typing in any of the three languages. */
export const ChoiceField = ({ label, value, choices, onChange, problem, hint }: ChoiceFieldProps): ReactElement => {
  const data = useMemo(() => choices.map((choice) => ({ value: choice.value, label: choice.label })), [choices]);
  const chosen = choices.find((choice) => choice.value === value)?.label;
  const filter = ({ search }: { readonly search: string }): ComboboxParsedItem[] => {
    const words = search === chosen ? [] : search.trim().toLowerCase().split(/\s+/);
    const found = choices.filter(({ searchText }) => words.every((word) => searchText.includes(word)));
    return found.slice(0, SHOWN).map((choice): ComboboxItem => ({ ...choice, disabled: false }));
  };
  return (
    <Select
      label={label}
      searchable
      selectFirstOptionOnChange
      value={value === '' ? null : value}
      data={data}
      filter={filter}
      maxDropdownHeight={260}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={problem}
      onChange={(next) => onChange(next ?? '')}
    />
  );
};
