import type { Card } from '#core/model/card.ts';

/** What one change did to one card; `before` is null when it made the card, `after` when it removed it. */
export interface Undoable {
  readonly before: Card | null;
  readonly after: Card | null;
}

export interface UndoStack {
  /** Remembers a change and gives the token to take it back with. */
  readonly push: (changes: readonly Undoable[]) => string;
  readonly look: (token: string) => readonly Undoable[] | null;
  readonly drop: (token: string) => void;
}

/** The last `most` changes, in memory only: after a restart the history is the person's to edit. */
export const createUndoStack = (ids: () => string, most = 50): UndoStack => {
  const kept = new Map<string, readonly Undoable[]>();
  return {
    push: (changes) => {
      const token = ids();
      kept.set(token, changes);
      const oldest = kept.keys().next();
      if (kept.size > most && !oldest.done) kept.delete(oldest.value);
      return token;
    },
    look: (token) => kept.get(token) ?? null,
    drop: (token) => {
      kept.delete(token);
    },
  };
};
