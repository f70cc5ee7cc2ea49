import { type KeyboardEvent, useCallback } from 'react';
import { go } from '../../app-state.ts';
import { clearSelection, selectAll, selectedCardIds, selectThrough, toggleCard } from './selection.ts';

interface RowKeys {
  readonly ids: readonly string[];
  readonly currentId: string | null;
  readonly moveTo: (index: number) => void;
  /** Rows that fit the window. */
  readonly pageRows: number;
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

/** Keys of the list: arrows move, Shift extends, Space selects, Ctrl/Cmd+A selects all, Enter opens, Esc selects none. */
export const useRowKeys = ({ ids, currentId, moveTo, pageRows }: RowKeys): ((event: KeyboardEvent) => void) =>
  useCallback(
    (event: KeyboardEvent) => {
      const at = currentId === null ? 0 : Math.max(0, ids.indexOf(currentId));
      const id = ids[at];
      if (id === undefined || (event.target as HTMLElement).closest('thead')) return;
      const index = targetIndex(event.key, at, ids.length - 1, pageRows);
      const all = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
      if (index !== null) {
        const next = ids[index];
        if (event.shiftKey && next !== undefined) {
          selectThrough(id, ids);
          selectThrough(next, ids);
        }
        moveTo(index);
      } else if (event.key === ' ') toggleCard(id);
      else if (event.key === 'Enter') go({ page: 'card', cardId: id });
      else if (all) selectAll(ids);
      else if (event.key === 'Escape' && selectedCardIds().length > 0) clearSelection();
      else return;
      event.preventDefault();
    },
    [ids, currentId, moveTo, pageRows],
  );
