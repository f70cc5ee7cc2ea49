import type { EpochMs } from '../local-date.ts';
import { msOfInstant } from '../instant.ts';
import { toEpochDay } from '../local-date.ts';
import type { Gap } from '../model/journal.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import type { Chain, ChainInput, Item, Matter } from './chain.ts';
import { chainsOf } from './chains.ts';
import type { DatedCard } from './decision.ts';
import { againKey } from './keys.ts';
import { type LogBook, readLog } from './log-book.ts';
import { givenUp, type Identity, leftUnknown, missedRecord, whyMissed } from './records.ts';

/** What is due for one card, by its chains and its log. */

/** An identity to be told now. */
export interface DueItem extends Identity {
  readonly matter: Matter;
  readonly attempt: number;
  readonly previous: ReminderRecord | null;
  /** Recorded as told without words of its own: the end of a snooze that another reminder of the card fills. */
  readonly folded: boolean;
}

export interface CardDue {
  readonly dated: DatedCard;
  readonly input: ChainInput;
  readonly due: readonly DueItem[];
  /** Records that are not told: milestones passed over, showings whose end nobody knows. */
  readonly records: readonly ReminderRecord[];
  /** When something of the card is due next, as far as it was worked out; else infinity. */
  readonly next: EpochMs;
  /** The carrier's day before which nothing else is due. */
  readonly nextDay: number;
}

export interface LookFacts {
  readonly now: EpochMs;
  readonly run: string;
  readonly gaps: readonly Gap[];
  readonly unsaved: ReadonlySet<string>;
}

const LAST_CALL_MS = 3 * 3_600_000;

/** What a look finds due for a card. */
export const dueOf = (input: ChainInput, facts: LookFacts): CardDue => {
  const chains = chainsOf(input);
  const { now } = facts;
  let next = Number.POSITIVE_INFINITY;
  let nextDay = Number.POSITIVE_INFINITY;
  let anyDue = false;
  for (const chain of chains) {
    if (chain.nextDay !== null) nextDay = Math.min(nextDay, chain.nextDay);
    for (const { dueAt } of chain.items) {
      if (dueAt > now) next = Math.min(next, dueAt);
      else anyDue = true;
    }
  }
  const nothing = { dated: input.dated, input, due: [], records: [], next, nextDay };
  return anyDue ? askLog(input, chains, facts, nothing) : nothing;
};

const askLog = (input: ChainInput, chains: readonly Chain[], facts: LookFacts, nothing: CardDue): CardDue => {
  const { card, deadline } = input.dated;
  const book = readLog(card, facts);
  const snooze = book.snoozeOf(deadline.activeUntil);
  const snoozedUntil = snooze === null ? Number.NEGATIVE_INFINITY : snoozeEnd(input, snooze);
  if (facts.now < snoozedUntil) return { ...nothing, next: snoozedUntil, nextDay: Number.POSITIVE_INFINITY };

  const due: DueItem[] = [];
  const records: ReminderRecord[] = [];
  let next = nothing.next;
  let spokenOf: Chain | null = null;
  for (const chain of chains) {
    if (chain.ignorable && book.isSilenced(chain.deadlineOn)) continue;
    const verdict = judge(chain, book, facts);
    if (verdict === null) continue;
    spokenOf ??= chain;
    if (verdict.tell !== null) due.push(verdict.tell);
    records.push(...verdict.records);
    next = Math.min(next, verdict.againAt);
  }
  if (snooze !== null && spokenOf !== null) {
    const again = { key: againKey(snooze.id), dueAt: snoozedUntil };
    const verdict = standingVerdict(spokenOf, again, book, facts);
    if (verdict.tell !== null) due.push({ ...verdict.tell, folded: due.length > 0 });
    records.push(...verdict.records);
    next = Math.min(next, verdict.againAt);
  }
  return { ...nothing, due, records, next };
};

interface Verdict {
  readonly tell: DueItem | null;
  readonly records: readonly ReminderRecord[];
  /** When a showing that failed may be tried again. */
  readonly againAt: EpochMs;
}

/** Only the latest item that is due matters; the others get a line on the page. Null when none is due. */
const judge = (chain: Chain, book: LogBook, facts: LookFacts): Verdict | null => {
  let latest: Item | null = null;
  for (const item of chain.items) if (item.dueAt <= facts.now && (latest === null || item.dueAt >= latest.dueAt)) latest = item;
  if (latest === null) return null;
  const verdict = standingVerdict(chain, latest, book, facts);
  const records = [...verdict.records];
  for (const item of chain.items) {
    if (item.dueAt > facts.now || item === latest) continue;
    const standing = book.standing(item.key);
    if (standing.kind === 'cut-off' || standing.kind === 'given-up') records.push(leftUnknown(standing.record, facts.now));
    else if (standing.kind === 'open' && chain.recordsMissed && book.recordOf(item.key) === null) {
      const why = whyMissed(item.dueAt, facts.gaps, book.wasSnoozed(item.dueAt));
      records.push(missedRecord({ ...item, deadlineOn: chain.deadlineOn }, facts.now, why));
    }
  }
  return { ...verdict, records };
};

const standingVerdict = (chain: Chain, item: Item, book: LogBook, facts: LookFacts): Verdict => {
  const standing = book.standing(item.key);
  const tell = (attempt: number, previous: ReminderRecord | null): Verdict => ({
    tell: { ...item, matter: chain.matter, deadlineOn: chain.deadlineOn, attempt, previous, folded: false },
    records: [],
    againAt: Number.POSITIVE_INFINITY,
  });
  const silent: Verdict = { tell: null, records: [], againAt: Number.POSITIVE_INFINITY };
  switch (standing.kind) {
    case 'open':
      return tell(1, book.recordOf(item.key));
    case 'cut-off':
      return tell(standing.record.attempt + 1, standing.record);
    case 'failed':
      if (standing.againAt <= facts.now) return tell(standing.record.attempt + 1, standing.record);
      return { ...silent, againAt: standing.againAt };
    case 'given-up':
      return { ...silent, records: [givenUp(standing.record, facts.now)] };
    case 'told':
      return silent;
  }
};

/**
 * When a snooze is over. It never outlasts the last day before the loss: who put a reminder off "until the 20th" did
 * not mean to lose the number on the 12th.
 */
export const snoozeEnd = ({ dated: { deadline }, calendar, zone }: ChainInput, snooze: ReminderRecord): EpochMs => {
  const until = msOfInstant(snooze.until ?? snooze.at);
  if (deadline.lostOn === null) return until;
  const madeAt = msOfInstant(snooze.at);
  const lastDay = toEpochDay(deadline.lostOn) - 1;
  for (const lastCall of [calendar.slotFor(lastDay, zone), calendar.endOf(lastDay, zone) - LAST_CALL_MS]) {
    if (madeAt < lastCall) return Math.min(until, lastCall);
  }
  return until;
};
