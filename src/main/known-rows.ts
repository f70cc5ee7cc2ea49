import type { EarlyRows } from './early-rows.ts';
import type { WasChecked } from './load-cards.ts';
import type { StoredRows } from './row-file.ts';
import { keepRows, type RowKeeper } from './row-keeper.ts';
import type { LiveSession } from './session.ts';
import type { SummaryRows } from './summary-rows.ts';
import type { Workspace } from './workspace.ts';

/** What the last run left of the list, and what this one leaves for the next. */
export interface KnownRows {
  /** JSON of all rows as far as they are still true, or null: then the cards have to be read first. */
  readonly early: Promise<string | null>;
  readonly wasChecked: () => Promise<WasChecked>;
  /** Takes over what is still true of an opened workspace. Whether that is all of it, so that `early` was right. */
  readonly takeOver: (workspace: Workspace, rows: SummaryRows) => Promise<boolean>;
  /** From now on the file follows the session's own cards. */
  readonly keep: (session: LiveSession, rows: SummaryRows, failed: (error: unknown) => void) => Promise<RowKeeper>;
}

/** Of what was found while the first window was made. */
export const knownRowsOf = ({ list, stored, file, key }: EarlyRows): KnownRows => {
  const rowsOfLastRun = async (): Promise<StoredRows> => (await stored)?.rows ?? new Map();
  return {
    early: list,
    wasChecked: async () => {
      const rows = await rowsOfLastRun();
      return (id, mark) => rows.get(id)?.mark === mark;
    },
    takeOver: async ({ cards, carriers }, rows) => {
      const last = await rowsOfLastRun();
      let all = true;
      for (const card of cards.all()) {
        const found = last.get(card.id);
        if (found === undefined || found.mark !== cards.markOf(card.id)) all = false;
        else rows.know(card, carriers.get(card.details.carrierId), found.row);
      }
      return all;
    },
    keep: async (session, rows, failed) => {
      const { markOf } = session.workspace().cards;
      const areOwn = (): boolean => !session.sample;
      const keeper = keepRows({ file, key, rows, markOf, areOwn, stored: await stored, failed });
      session.onChange((topic) => {
        if (areOwn() && (topic === 'cards' || topic === 'carriers')) keeper.soon();
      });
      return keeper;
    },
  };
};
