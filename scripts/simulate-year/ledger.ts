/** What was due and what became of it. */

/** What kept the app from speaking when it found something due. */
export type Hold = 'paused' | 'snoozed' | 'ignored' | 'quiet' | 'killed';

/** One identity of one card that the oracle found due. What is not "by the computer's clock" is true time. */
export interface Entry {
  /** By the computer's clock. */
  readonly dueAt: number;
  /** Of what it speaks: `end:2026-12-01`. */
  matter: string;
  /** By the computer's clock: after this it is of no use any more. */
  readonly helpsUntil: number;
  /** The page lists it when it is passed over. */
  readonly listed: boolean;
  /** By the computer's clock; null until it was shown itself. */
  shownAt: number | null;
  /** When something of its matter was first shown after it was due, itself or a later one. */
  heardAt: number | null;
  /** Whether that was while it still helped. */
  heardInTime: boolean;
  /** The first look after it was due at which the app was awake, free to speak of its matter and able to show. */
  freeAt: number | null;
  /** What held it back at the last look that was not free. */
  heldBy: Hold;
  lost: boolean;
}

export interface Tally {
  due: number;
  inTime: number;
  catchUp: number;
  /** A later one of the same matter was shown instead, no later than the first free look, while it still helped. */
  passedOver: number;
  /** The same, but by the first free look it helped no more: the computer slept, was off, or its person wanted silence. */
  passedTooLate: number;
  /** No way could show it before it was handled; the page says so. */
  noWay: number;
  /** Passed over, and the page says nothing of it. */
  silent: number;
  /** There was no free look between when it was due and when it was handled. */
  putOff: number;
  heldPaused: number;
  heldSnoozed: number;
  heldIgnored: number;
  heldQuiet: number;
  heldKilled: number;
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
  sleeps: number;
  /** Of two days and more. */
  longSleeps: number;
  restarts: number;
  moves: number;
  clockForward: number;
  clockBack: number;
  /** Changes between summer and winter time that a person lived through in one zone. */
  summerTime: number;
  /** More than a month before the end, within that month, and after it. */
  renewedEarly: number;
  renewedNear: number;
  renewedLate: number;
  snoozes: number;
  ignores: number;
  undone: number;
}

/** What can become of an identity that was due. */
export const FATES = [
  'inTime',
  'catchUp',
  'passedOver',
  'passedTooLate',
  'putOff',
  'noWay',
  'onPage',
  'lost',
  'silent',
] as const satisfies readonly (keyof Tally)[];

export const emptyTally = (): Tally => ({
  due: 0,
  inTime: 0,
  catchUp: 0,
  passedOver: 0,
  passedTooLate: 0,
  noWay: 0,
  silent: 0,
  putOff: 0,
  heldPaused: 0,
  heldSnoozed: 0,
  heldIgnored: 0,
  heldQuiet: 0,
  heldKilled: 0,
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
  sleeps: 0,
  longSleeps: 0,
  restarts: 0,
  moves: 0,
  clockForward: 0,
  clockBack: 0,
  summerTime: 0,
  renewedEarly: 0,
  renewedNear: 0,
  renewedLate: 0,
  snoozes: 0,
  ignores: 0,
  undone: 0,
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
