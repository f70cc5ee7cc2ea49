import { Button, TextInput } from '@mantine/core';
import { type ReactElement, type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import { formatDay, formatDayFull, formatRelativeDay } from '../../../format-day.ts';
import { useLanguage } from '../../../use-format.ts';
import { DayCalendar } from './DayCalendar.tsx';
import { type DayEntry, dayOf, isWrongDay, typedDay, writtenDay } from './day-entry.ts';
import { dayProblemWords } from './day-problem-words.ts';
import type { DayLimits } from './day-typing.ts';
import styles from './fields.module.css';
import { useSettled } from './use-settled.ts';

interface DayFieldProps {
  readonly label: string;
  readonly entry: DayEntry;
  readonly limits: DayLimits;
  readonly onChange: (entry: DayEntry) => void;
  /** An empty field is an answer too. */
  readonly optional?: boolean;
  /** Why the day is asked for. */
  readonly hint?: ReactNode;
  /** Complain about an empty field as well: saving was tried. */
  readonly tried?: boolean;
  readonly autoFocus?: boolean;
}

/** What is wrong with the text, once typing has paused; null while all is well. */
const useProblem = (props: DayFieldProps, settled: boolean): string | null => {
  const { entry, limits, optional = false, tried = false } = props;
  const { t } = useTranslation('record');
  const language = useLanguage();
  if (entry.read.ok) return null;
  const told = isWrongDay(entry) ? settled || tried : tried && !optional;
  return told ? dayProblemWords(entry.read.failure, limits.today, t, language) : null;
};

const Choices = ({
  days,
  onPick,
}: {
  readonly days: readonly LocalDate[];
  readonly onPick: (day: LocalDate) => void;
}): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const questionId = useId();
  return (
    <fieldset className={styles['choices']} aria-labelledby={questionId}>
      <legend id={questionId} className="visually-hidden">
        {t('day.ambiguous')}
      </legend>
      {days.map((day) => (
        <Button key={day} size="xs" onClick={() => onPick(day)}>
          {formatDay(day, language)}
        </Button>
      ))}
    </fieldset>
  );
};

/** A day, typed in any unambiguous way or picked from a calendar. What may mean two days is asked back. */
export const DayField = (props: DayFieldProps): ReactElement => {
  const { label, entry, limits, onChange, hint, autoFocus = false } = props;
  const { t } = useTranslation('record');
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [settled, settle] = useSettled(entry.text);
  const problem = useProblem(props, settled);
  const day = dayOf(entry);
  const choices = !entry.read.ok && entry.read.failure.kind === 'day-ambiguous' ? entry.read.failure.choices : [];
  const write = (picked: LocalDate): void => onChange(writtenDay(picked, language, limits));
  return (
    <div className={styles['day']}>
      <TextInput
        ref={input}
        label={label}
        value={entry.text}
        onChange={(event) => onChange(typedDay(event.currentTarget.value, limits))}
        onBlur={() => {
          settle();
          if (day !== null) write(day);
        }}
        placeholder={t('day.placeholder')}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={problem}
        autoComplete="off"
        spellCheck={false}
        data-autofocus={autoFocus || undefined}
        title={day === null ? '' : formatDayFull(day, language)}
        classNames={{ wrapper: (day === null ? styles['dayBare'] : styles['dayTold']) ?? '' }}
        rightSection={
          <span className={styles['dayRight']}>
            {day === null ? null : (
              <span className={styles['relative']}>{formatRelativeDay(day, limits.today, language)}</span>
            )}
            <DayCalendar label={label} value={day} limits={limits} onPick={write} />
          </span>
        }
        rightSectionPointerEvents="none"
      />
      {choices.length > 0 && problem !== null ? (
        <Choices
          days={choices}
          onPick={(picked) => {
            write(picked);
            // The buttons go away with the question, and the keyboard must not go with them.
            input.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
};
