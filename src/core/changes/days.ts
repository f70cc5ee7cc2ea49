import { addMonths, type LocalDate, localDate } from '../local-date.ts';
import type { Card, CardDetails } from '../model/card.ts';
import type { ChangeFailure } from './failures.ts';
import { liveOf } from './records.ts';

/** Which days make sense. */

/** Before the first prepaid cards. */
const EARLIEST = localDate('1990-01-01');

/** No operator promises more than this; 2199 is a slip of the hand. */
const FARTHEST_MONTHS = 20 * 12;

type CardDays = Pick<CardDetails, 'openedOn' | 'registeredOn' | 'activatedOn'>;

const knownDays = ({ openedOn, registeredOn, activatedOn }: CardDays): readonly LocalDate[] =>
  [openedOn, registeredOn, activatedOn].filter((on) => on !== null);

/** The earliest day known of a card, or null. */
export const cardStart = (days: CardDays): LocalDate | null => knownDays(days).toSorted()[0] ?? null;

const pastDayFailure = (on: LocalDate, today: LocalDate): ChangeFailure | null => {
  if (on > today) return { kind: 'day-in-future', on, today };
  return on < EARLIEST ? { kind: 'day-too-early', on, earliest: EARLIEST } : null;
};

/** What speaks against something having been done or seen on a day. */
export const factDayFailure = (on: LocalDate, details: CardDays, today: LocalDate): ChangeFailure | null => {
  const opened = cardStart(details);
  const past = pastDayFailure(on, today);
  if (past !== null || opened === null || on >= opened) return past;
  return { kind: 'day-before-card', on, opened };
};

/** What speaks against a date that the operator shows: it may be past or to come. */
export const seenDayFailure = (seen: LocalDate | null, details: CardDays, today: LocalDate): ChangeFailure | null => {
  if (seen === null) return null;
  const latest = addMonths(today, FARTHEST_MONTHS);
  if (seen > latest) return { kind: 'day-too-far', on: seen, latest };
  const opened = cardStart(details);
  if (opened !== null && seen < opened) return { kind: 'days-out-of-order', earlier: opened, later: seen };
  return seen < EARLIEST ? { kind: 'day-too-early', on: seen, earliest: EARLIEST } : null;
};

/** A card is bought first; it can be registered before it is activated or after. */
const orderFailure = ({ openedOn, registeredOn, activatedOn }: CardDays): ChangeFailure | null => {
  for (const later of [registeredOn, activatedOn]) {
    if (openedOn !== null && later !== null && later < openedOn) {
      return { kind: 'days-out-of-order', earlier: openedOn, later };
    }
  }
  return null;
};

/** What speaks against the days of a card's own life. */
export const cardDaysFailure = (days: CardDays, today: LocalDate): ChangeFailure | null => {
  for (const on of knownDays(days)) {
    const failure = pastDayFailure(on, today);
    if (failure !== null) return failure;
  }
  return orderFailure(days);
};

/** A card cannot be said to be younger than what was done with it. */
export const olderFactFailure = (card: Card, days: CardDays): ChangeFailure | null => {
  const opened = cardStart(days);
  const facts = [...liveOf(card.actions), ...liveOf(card.confirmations)].map(({ on }) => on);
  const first = facts.sort()[0];
  return opened !== null && first !== undefined && first < opened
    ? { kind: 'day-before-card', on: first, opened }
    : null;
};
