import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CardsPage.module.css';

interface SearchFieldProps {
  readonly typed: string;
  readonly type: (text: string) => void;
}

const focusList = (): void => document.querySelector<HTMLElement>('tr[data-card-id][tabindex="0"]')?.focus();

/** The search of the list; "/" leads here from anywhere on the page, Esc empties it, the down arrow leads to what was found. */
export const SearchField = ({ typed, type }: SearchFieldProps): ReactElement => {
  const { t } = useTranslation('cards');
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing = (event.target as HTMLElement).matches('input, textarea');
      if (event.key !== '/' || typing || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      ref.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <TextInput
      ref={ref}
      type="search"
      className={styles['search'] ?? ''}
      aria-label={t('search')}
      placeholder={t('search-hint')}
      leftSection={<IconSearch size={14} stroke={1.75} aria-hidden="true" />}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') focusList();
        else if (event.key === 'Escape' && typed !== '') type('');
        else return;
        event.preventDefault();
      }}
    />
  );
};
