import { IconChevronRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSummary } from '#core/views/card-summary.ts';
import { Kbd } from '../../parts/Kbd.tsx';
import { lineName } from '../../parts/line-name.ts';
import { StateIcon } from '../../parts/StateMark.tsx';
import { useFormat } from '../../use-format.ts';
import { COMMAND_KEYS, type Entry } from './entries.ts';
import styles from './Palette.module.css';

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly active: boolean;
  readonly onPick: () => void;
  readonly onPoint: () => void;
}

const CardWords = ({ summary }: { readonly summary: CardSummary }): ReactElement => {
  const { t } = useTranslation('palette');
  const { t: shell } = useTranslation('shell');
  const { days, language } = useFormat();
  return (
    <>
      <StateIcon state={summary.state} />
      <span className={styles['label']}>{summary.label}</span>
      <span className={styles['detail']}>
        {summary.numberShown ? <span className="maskable">{summary.numberShown}</span> : null}{' '}
        {lineName(summary, language)}
      </span>
      <span className={styles['end']}>
        {summary.daysLeft === null || summary.archived
          ? shell(`state.${summary.state}`)
          : t('days-left', { days: days(summary.daysLeft) })}
      </span>
    </>
  );
};

/** One line of the palette: a card with its state and days left, or a command with its key. */
export const PaletteOption = ({ id, entry, active, onPick, onPoint }: PaletteOptionProps): ReactElement => {
  const key = entry.kind === 'command' ? COMMAND_KEYS[entry.command] : undefined;
  return (
    // The keys are those of the combobox, which keeps the focus.
    <button
      type="button"
      tabIndex={-1}
      id={id}
      role="option"
      aria-selected={active}
      className={styles['option']}
      onClick={onPick}
      onMouseMove={active ? undefined : onPoint}
    >
      {entry.kind === 'card' ? (
        <CardWords summary={entry.summary} />
      ) : (
        <>
          <IconChevronRight size={16} stroke={1.75} aria-hidden="true" />
          <span className={styles['label']}>{entry.label}</span>
          <span className={styles['end']}>{key ? <Kbd>{key}</Kbd> : null}</span>
        </>
      )}
    </button>
  );
};
