/** What was due and what became of it. */

/** One identity of one card that the oracle found due. */
export interface Entry {
  readonly dueAt: number;
  /** By the computer's clock; null until shown. */
  shownAt: number | null;
  /** The page lists it when it is passed over. */
  readonly listed: boolean;
  /** It was due at a moment when the app was awake and free to speak of its matter. */
  wasFree: boolean;
  lost: boolean;
}

export interface Tally {
  due: number;
  inTime: number;
  catchUp: number;
  /** A later one of the same matter was told instead; the page has it as missed. */
  passedOver: number;
  /** Passed over, and the page says nothing of it. */
  silent: number;
  /** Put off by its person (pause, snooze, ignore, quiet hours, archive) or renewed until it no longer mattered. */
  putOff: number;
  /** Cut off by a kill twice; the page says so. */
  onPage: number;
  lost: number;
  doubled: number;
  /** Once more after a kill, marked as the second attempt. */
  repeatedAfterKill: number;
  afterHandled: number;
  /** Shown before it was due, in a silence, or though a later one was due. */
  unasked: number;
  heartbeats: number;
  kills: number;
  looks: number;
  failedShowings: number;
}

export const emptyTally = (): Tally => ({
  due: 0,
  inTime: 0,
  catchUp: 0,
  passedOver: 0,
  silent: 0,
  putOff: 0,
  onPage: 0,
  lost: 0,
  doubled: 0,
  repeatedAfterKill: 0,
  afterHandled: 0,
  unasked: 0,
  heartbeats: 0,
  kills: 0,
  looks: 0,
  failedShowings: 0,
});

export interface Ledger {
  readonly tally: Tally;
  /** By card and key. */
  readonly entries: Map<string, Map<string, Entry>>;
  /** Times that an identity was really seen, and kills that allow one more. */
  readonly shown: Map<string, number>;
  readonly cuts: Map<string, number>;
  /** The last showing of anything of a card, by the computer's clock. */
  readonly lastShown: Map<string, number>;
  readonly months: Map<string, number>;
  /** The first few things that went wrong, for people to look at. */
  readonly troubles: string[];
}

export const newLedger = (): Ledger => ({
  tally: emptyTally(),
  entries: new Map(),
  shown: new Map(),
  cuts: new Map(),
  lastShown: new Map(),
  months: new Map(),
  troubles: [],
});

/** Adds up the tallies of all persons. */
export const addUp = (tallies: readonly Tally[]): Tally => {
  const sum = emptyTally();
  for (const tally of tallies) for (const name of Object.keys(sum) as (keyof Tally)[]) sum[name] += tally[name];
  return sum;
};

export const trouble = (ledger: Ledger, text: string): void => {
  if (ledger.troubles.length < 20) ledger.troubles.push(text);
};
