import { msOfInstant } from '../instant.ts';
import type { EpochMs } from '../local-date.ts';
import { toEpochDay } from '../local-date.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import { type Chain, type ChainInput, dueAtOf, type Item, isDue, type Matter, type Milestone } from './chain.ts';
import { chainsOf } from './chains.ts';
import { itemsOf } from './deadline-chain.ts';
import type { DatedCard } from './decision.ts';
import { againKey } from './keys.ts';
import { type LogBook, type ReadFacts, readLog } from './log-book.ts';
import { givenUp, type Identity, leftUnknown, missedRecord, whyMissed } from './records.ts';

/** What is due for one card, by its chains and its log. */

/** An identity to be told now. */
export interface DueItem extends Identity {
  readonly matter: Matter;
  readonly attempt: number;
  readonly previous: ReminderRecord | null;
  /** The end of a snooze: recorded, and given words only when no other reminder of the card has them. */
  readonly again: boolean;
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

const LAST_CALL_MS = 3 * 3_600_000;

/** What a look finds due for a card. */
export const dueOf = (input: ChainInput, facts: ReadFacts): CardDue => {
  let next = Number.POSITIVE_INFINITY;
  let nextDay = Number.POSITIVE_INFINITY;
  const begun: Begun[] = [];
  for (const chain of chainsOf(input)) {
    let latest: Milestone | null = null;
    for (const milestone of chain.milestones) {
      if ('day' in milestone && milestone.day > input.horizon) nextDay = Math.min(nextDay, milestone.day);
      else if (isDue(milestone, input)) latest = milestone;
      else next = Math.min(next, dueAtOf(milestone, input));
    }
    if (latest !== null) begun.push({ chain, latestKey: latest.key() });
  }
  const nothing = { dated: input.dated, input, due: [], records: [], next, nextDay };
  return begun.length > 0 ? askLog(input, begun, facts, nothing) : nothing;
};

/** A chain of which something is due, and the latest of it. */
interface Begun {
  readonly chain: Chain;
  readonly latestKey: string;
}

const askLog = (input: ChainInput, begun: readonly Begun[], facts: ReadFacts, nothing: CardDue): CardDue => {
  const { card, deadline } = input.dated;
  const book = readLog(card, facts);
  const snooze = book.snoozeOf(deadline.activeUntil);
  const snoozedUntil = snooze === null ? Number.NEGATIVE_INFINITY : snoozeEnd(input, snooze);
  if (facts.now < snoozedUntil) return { ...nothing, next: snoozedUntil, nextDay: Number.POSITIVE_INFINITY };

  const due: DueItem[] = [];
  const records: ReminderRecord[] = [];
  let next = nothing.next;
  let spokenOf: Chain | null = null;
  for (const { chain, latestKey } of begun) {
    if (chain.ignorable && book.isSilenced(chain.deadlineOn)) continue;
    if (book.standing(latestKey).kind === 'told') {
      spokenOf ??= chain;
      continue;
    }
    const verdict = judge(chain, input, book, facts);
    next = Math.min(next, verdict.againAt);
    if (!verdict.begun) continue;
    spokenOf ??= chain;
    if (verdict.tell !== null) due.push(verdict.tell);
    records.push(...verdict.records);
  }
  if (snooze !== null && spokenOf !== null) {
    const again = { key: againKey(snooze.id), dueAt: snoozedUntil };
    const verdict = standingVerdict(spokenOf, again, book, facts);
    if (verdict.tell !== null) due.push({ ...verdict.tell, again: true });
    records.push(...verdict.records);
    next = Math.min(next, verdict.againAt);
  }
  return { ...nothing, due, records, next };
};

interface Verdict {
  /** Whether anything is due at all, once what was due before the deadline was known is left out. */
  readonly begun: boolean;
  readonly tell: DueItem | null;
  readonly records: readonly ReminderRecord[];
  /** When the chain is due again, as far as it is not a plain milestone. */
  readonly againAt: EpochMs;
}

/** Only the latest item that is due matters; those before it get a line on the page. */
const judge = (chain: Chain, input: ChainInput, book: LogBook, facts: ReadFacts): Verdict => {
  const { now } = facts;
  const items = itemsOf(chain, input);
  const due = items.filter((item) => item.dueAt <= now);
  const latest = due.reduce<Item | null>(
    (last, item) => (last === null || item.dueAt >= last.dueAt ? item : last),
    null,
  );
  const ahead = items.filter((item) => item.dueAt > now);
  // Nothing helps any more, and the loss is told in a few hours: not twice the same.
  const waitsForLoss = chain.helpsUntil !== null && input.today > chain.helpsUntil && ahead.length > 0;
  if (latest === null || waitsForLoss) {
    const againAt = Math.min(...ahead.map((item) => item.dueAt));
    return { begun: false, tell: null, records: [], againAt };
  }
  const verdict = standingVerdict(chain, latest, book, facts);
  const records = [...verdict.records];
  for (const item of due) {
    if (item === latest) continue;
    const known = book.recordOf(item.key);
    if (known === null) {
      if (!chain.recordsMissed || book.standing(item.key).kind !== 'open') continue;
      const why = whyMissed(item.dueAt, facts.gaps, book.wasSnoozed(item.dueAt));
      records.push(missedRecord({ ...item, deadlineOn: chain.deadlineOn }, now, why));
    } else if (known.event === 'told') {
      const { kind } = book.standing(item.key);
      if (kind === 'cut-off' || kind === 'given-up') records.push(leftUnknown(known, now));
    }
  }
  return { ...verdict, records };
};

const standingVerdict = (chain: Chain, item: Item, book: LogBook, facts: ReadFacts): Verdict => {
  const standing = book.standing(item.key);
  const tell = (attempt: number, previous: ReminderRecord | null): Verdict => ({
    begun: true,
    tell: { ...item, matter: chain.matter, deadlineOn: chain.deadlineOn, attempt, previous, again: false },
    records: [],
    againAt: Number.POSITIVE_INFINITY,
  });
  const silent: Verdict = { begun: true, tell: null, records: [], againAt: Number.POSITIVE_INFINITY };
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
