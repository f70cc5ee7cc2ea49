import type { Card } from '#core/model/card.ts';
import { addToRowFile, type RowFile, type StoredRow, writeRowFile } from './row-file.ts';
import type { SummaryRows } from './summary-rows.ts';

/** Keeps the file of rows behind the cards: a little after each change, and when a new day has made them new. */
export interface RowKeeper {
  /** Something changed; the file follows when it is quiet. */
  readonly soon: () => void;
  /** Brings the file up to date; resolves when that is done. */
  readonly now: () => Promise<void>;
  readonly stop: () => void;
}

export interface RowKeeperDeps {
  readonly file: string;
  /** Asked for each time: own carriers may have changed. */
  readonly key: () => Promise<string>;
  readonly rows: SummaryRows;
  readonly markOf: (cardId: string) => string | null;
  /** False while samples are shown: their rows are nobody's. */
  readonly areOwn: () => boolean;
  /** What the file holds, and under which key; null when it has to be written first. */
  readonly stored: (RowFile & { readonly key: string }) | null;
  readonly failed: (error: unknown) => void;
}

const QUIET_MS = 3_000;
const HOUR_MS = 3_600_000;
/** Lines of rows that were replaced may pile up to this many for each card. */
const MOST_LINES = 3;

/** Rows by card, with the marks of their files; a card without a mark is left out. */
const marked = (rows: ReadonlyMap<Card, { readonly text: string }>, markOf: RowKeeperDeps['markOf']) =>
  new Map(
    [...rows].flatMap(([card, row]) => {
      const mark = markOf(card.id);
      return mark === null ? [] : [[card.id, { mark, row } as StoredRow] as const];
    }),
  );

/** Starts keeping; the first time follows when it is quiet. */
export const keepRows = (deps: RowKeeperDeps): RowKeeper => {
  const { file, rows, markOf, failed } = deps;
  let inFile = new Map(deps.stored?.rows);
  let keyInFile = deps.stored?.key ?? null;
  let lines = deps.stored?.lines ?? 0;
  let waiting: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();

  const keep = async (): Promise<void> => {
    if (!deps.areOwn()) return;
    const now = marked(await rows.all(), markOf);
    const key = await deps.key();
    const fresh = new Map(
      [...now].filter(([id, { mark, row }]) => {
        const old = inFile.get(id);
        return old === undefined || old.mark !== mark || old.row.text !== row.text || old.row.from !== row.from;
      }),
    );
    const whole = key !== keyInFile || lines + fresh.size > MOST_LINES * now.size;
    if (!whole && fresh.size === 0) return;
    if (whole) await writeRowFile(file, key, now);
    else await addToRowFile(file, fresh);
    lines = whole ? now.size : lines + fresh.size;
    inFile = now;
    keyInFile = key;
  };
  const now = (): Promise<void> => {
    turn = turn.then(keep).catch(failed);
    return turn;
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void now(), QUIET_MS);
    waiting.unref();
  };
  const hourly = setInterval(soon, HOUR_MS);
  hourly.unref();
  soon();
  return {
    soon,
    now,
    stop: () => {
      clearTimeout(waiting);
      clearInterval(hourly);
    },
  };
};
