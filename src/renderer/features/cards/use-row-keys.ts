import { type KeyboardEvent, useCallback } from 'react';
import { go } from '../../app-state.ts';
import { clearSelection, selectAll, selectedCardIds, selectThrough, toggleCard } from './selection.ts';

interface RowKeys {
  readonly shownIds: () => readonly string[];
  /** Which row the keys are at. */
  readonly at: () => number;
  readonly moveTo: (index: number) => void;
  /** Rows that fit the window. */
  readonly pageRows: () => number;
}

const targetIndex = (key: string, at: number, last: number, pageRows: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + pageRows);
    case 'PageUp':
      return Math.max(0, at - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
};

const extendTo = (id: string, index: number, ids: readonly string[]): void => {
  const next = ids[index];
  if (next === undefined) return;
  selectThrough(id, ids);
  selectThrough(next, ids);
};

/** Keys of the list: arrows move, Shift extends, Space selects, Ctrl/Cmd+A selects all, Enter opens, Esc selects none. */
export const useRowKeys = ({ shownIds, at, moveTo, pageRows }: RowKeys): ((event: KeyboardEvent) => void) =>
  useCallback(
    (event: KeyboardEvent) => {
      if ((event.target as HTMLElement).closest('[data-card-id]') === null) return;
      const ids = shownIds();
      const id = ids[at()];
      if (id === undefined) return;
      const index = targetIndex(event.key, at(), ids.length - 1, pageRows());
      const all = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
      if (index !== null) {
        if (event.shiftKey) extendTo(id, index, ids);
        moveTo(index);
      } else if (event.key === ' ') toggleCard(id);
      else if (event.key === 'Enter') go({ page: 'card', cardId: id });
      else if (all) selectAll(ids);
      else if (event.key === 'Escape' && selectedCardIds().length > 0) clearSelection();
      else return;
      event.preventDefault();
    },
    [shownIds, at, moveTo, pageRows],
  );
