import { instantOfMs, msOfInstant } from '../instant.ts';
import type { EpochMs } from '../local-date.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import { type Calendar, calendarAt } from './calendar.ts';
import type { ChainInput } from './chain.ts';
import { chainInput, chainsOf } from './chains.ts';
import { itemsOf } from './deadline-chain.ts';
import { pausedUntil } from './decide.ts';
import type { DatedCard, LookInput } from './decision.ts';
import { snoozeEnd } from './due.ts';
import { againKey, readKey } from './keys.ts';
import { readLog } from './log-book.ts';
import { type PolicyDays, policyReader } from './policy.ts';
import type { UpcomingRow } from './view.ts';

/** What will be told in the coming 90 days if nothing is done. */

const DAYS = 90;
const DAY_MS = 86_400_000;
const MOST_ROWS = 500;

interface Coming {
  readonly dated: DatedCard;
  readonly key: string;
  readonly at: EpochMs;
}

/** The instant until which a snooze or a pause holds everything back; now when neither does. */
const heldUntil = (chain: ChainInput, snooze: ReminderRecord | null, input: LookInput): EpochMs => {
  const pause = pausedUntil(input.settings, input.now) ?? input.now;
  return Math.max(input.now, pause, snooze === null ? input.now : snoozeEnd(chain, snooze));
};

/** What was held back is told at the end of the hold, and then only the latest of each matter. */
const comingOf = (dated: DatedCard, calendar: Calendar, policy: PolicyDays, input: LookInput): Coming[] => {
  const chain = chainInput(dated, calendar, policy, DAYS + 1);
  const book = readLog(dated.card, { ...input, gaps: input.journal.gaps });
  const limit = calendar.now + DAYS * DAY_MS;
  const snooze = book.snoozeOf(dated.deadline.activeUntil);
  const held = heldUntil(chain, snooze, input);
  const coming: Coming[] = [];
  let spokenOf = false;
  for (const one of chainsOf(chain)) {
    if (one.ignorable && book.isSilenced(one.deadlineOn)) continue;
    const items = itemsOf(one, chain);
    const latest = held > calendar.now ? items.findLast(({ dueAt }) => dueAt <= held) : undefined;
    const later = items.filter(({ key, dueAt }) => dueAt > held && book.standing(key).kind === 'open');
    const isOpen = latest !== undefined && book.standing(latest.key).kind === 'open';
    spokenOf ||= latest !== undefined && !isOpen;
    if (isOpen) coming.push({ dated, key: latest.key, at: held });
    coming.push(...later.map(({ key, dueAt }) => ({ dated, key, at: dueAt })));
  }
  const wakes = snooze !== null && spokenOf && !coming.some(({ at }) => at === held);
  if (wakes) coming.push({ dated, key: againKey(snooze.id), at: held });
  return coming.filter(({ at }) => at <= limit);
};

const rowOf = ({ dated: { card, deadline }, key, at }: Coming): UpcomingRow => {
  const facts = readKey(key);
  return {
    cardId: card.id,
    label: card.details.label,
    key,
    kind: facts?.kind ?? null,
    days: facts?.days ?? null,
    deadlineOn: deadline.activeUntil,
    at: instantOfMs(at),
  };
};

/**
 * The cards that "put everything off until then" means: those that spoke within the last day, and those that would
 * speak before then. Another, told three weeks ago, would only be brought up again by it.
 */
export const cardsToPutOff = (input: LookInput, until: EpochMs): readonly string[] => {
  const calendar = calendarAt(input.now, input.zone, input.settings);
  const policyFor = policyReader(input.settings);
  const spoke = ({ card, deadline }: DatedCard): boolean =>
    card.reminders.log.some(({ event, removedAt, deadlineOn, at }) => {
      const ago = input.now - msOfInstant(at);
      return event === 'told' && removedAt === null && deadlineOn === deadline.activeUntil && ago >= 0 && ago < DAY_MS;
    });
  const willSpeak = (dated: DatedCard): boolean =>
    comingOf(dated, calendar, policyFor(dated.card), input).some(({ at }) => at < until);
  return input.cards
    .filter((dated) => dated.card.details.archivedAt === null && (spoke(dated) || willSpeak(dated)))
    .map(({ card }) => card.id);
};

/** The rows of the coming 90 days, the next first, and how many there are in all. */
export const upcomingOf = (
  input: LookInput,
  calendar: Calendar,
): { readonly rows: readonly UpcomingRow[]; readonly total: number } => {
  const policyFor = policyReader(input.settings);
  const coming = input.cards.flatMap((dated) => comingOf(dated, calendar, policyFor(dated.card), input));
  coming.sort((a, b) => a.at - b.at);
  return { rows: coming.slice(0, MOST_ROWS).map(rowOf), total: coming.length };
};
