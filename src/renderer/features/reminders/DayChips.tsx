import { IconX } from '@tabler/icons-react';
import { type ReactElement, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../use-format.ts';
import { AddDays } from './AddDays.tsx';
import { sortedDays } from './day-chips.ts';
import styles from './Panels.module.css';

interface DayChipsProps {
  readonly label: string;
  readonly text?: string;
  readonly days: readonly number[];
  /** 1 where the day itself has a reminder of its own. */
  readonly least: 0 | 1;
  /** What an empty list means. */
  readonly none: string;
  readonly onChange: (change: (days: readonly number[]) => number[]) => void;
}

/** Days before a date as chips that can be removed, with one more to add. */
export const DayChips = ({ label, text, days, least, none, onChange }: DayChipsProps): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const textId = useId();
  const groupRef = useRef<HTMLFieldSetElement>(null);
  const shown = sortedDays(days);
  const word = (count: number): string => (count === 0 ? t('policy.chip-zero') : format.days(count));
  const remove = (count: number): void => {
    onChange((all) => all.filter((one) => one !== count));
    // The button that had the focus is gone with its chip.
    groupRef.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  return (
    <fieldset className={styles['group']} ref={groupRef} aria-describedby={text ? textId : undefined}>
      <legend>{label}</legend>
      {shown.length === 0 ? <p className={styles['empty']}>{none}</p> : null}
      <ul className={styles['chips']}>
        {shown.map((count) => (
          <li key={count} className={styles['chip']}>
            {word(count)}
            <button
              type="button"
              className={styles['remove']}
              aria-label={t('policy.remove', { what: word(count) })}
              onClick={() => remove(count)}
            >
              <IconX size={14} stroke={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
        <AddDays
          list={label}
          known={days}
          least={least}
          onAdd={(count) => onChange((all) => sortedDays([...all, count]))}
        />
      </ul>
      {text ? (
        <p className={styles['text']} id={textId}>
          {text}
        </p>
      ) : null}
    </fieldset>
  );
};
