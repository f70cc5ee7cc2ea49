import { type MouseEvent, memo, type ReactElement } from 'react';
import type { CardSummary } from '#core/views/card-summary.ts';
import { go } from '../../app-state.ts';
import { type CellWords, cellOf } from './CardCells.tsx';
import styles from './CardsTable.module.css';
import type { Column } from './list-view.ts';
import { selectThrough, toggleCard } from './selection.ts';

interface CardRowProps {
  readonly summary: CardSummary;
  readonly columns: readonly Column[];
  /** Place in the whole list, from 1 for the first card. */
  readonly position: number;
  readonly selected: boolean;
  readonly current: boolean;
  readonly shownIds: () => readonly string[];
  readonly words: CellWords;
}

const onRowClick = (event: MouseEvent, cardId: string, shownIds: () => readonly string[]): void => {
  const target = event.target as HTMLElement;
  if (event.shiftKey) {
    // Else the browser selects the text in between.
    window.getSelection()?.removeAllRanges();
    selectThrough(cardId, shownIds());
  } else if (event.ctrlKey || event.metaKey || target.closest('[data-select-cell]')) toggleCard(cardId);
  else go({ page: 'card', cardId });
};

/** One card of the list; memoized, since typing in the search renders the table at every key. */
export const CardRow = memo(
  ({ summary, columns, position, selected, current, shownIds, words }: CardRowProps): ReactElement => (
    <tr
      aria-rowindex={position + 1}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      data-card-id={summary.id}
      className={styles['body-row']}
      onClick={(event) => onRowClick(event, summary.id, shownIds)}
    >
      <td data-select-cell className={styles['select']}>
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles['box']}
          checked={selected}
          aria-label={words.t('select-card', { label: summary.label })}
          onChange={() => undefined}
        />
      </td>
      {columns.map((column) => (
        <td key={column} className={styles[column]}>
          {cellOf(summary, column, words)}
        </td>
      ))}
    </tr>
  ),
);
CardRow.displayName = 'CardRow';
