import { instantOfMs } from '../instant.ts';
import type { EpochMs } from '../local-date.ts';
import type { Calendar } from './calendar.ts';
import { chainInput, chainsOf } from './chains.ts';
import { itemsOf } from './deadline-chain.ts';
import type { DatedCard, LookInput } from './decision.ts';
import { readKey } from './keys.ts';
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

const comingOf = (dated: DatedCard, calendar: Calendar, policy: PolicyDays, input: LookInput): Coming[] => {
  const chain = chainInput(dated, calendar, policy, DAYS + 1);
  const book = readLog(dated.card, input);
  const { now } = calendar;
  return chainsOf(chain)
    .filter(({ ignorable, deadlineOn }) => !(ignorable && book.isSilenced(deadlineOn)))
    .flatMap((one) => itemsOf(one, chain))
    .filter(({ key, dueAt }) => dueAt > now && dueAt <= now + DAYS * DAY_MS && book.standing(key).kind === 'open')
    .map(({ key, dueAt }) => ({ dated, key, at: dueAt }));
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
