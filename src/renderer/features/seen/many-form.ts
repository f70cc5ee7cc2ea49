import type { CardsSeen, ConfirmationDraft } from '#core/contract/cards.ts';
import type { EpochMs, LocalDate } from '#core/local-date.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { dayAt } from '#core/zoned-time.ts';
import { type DayEntry, dayOf, EMPTY_DAY, isWrongDay } from '../card/fields/day-entry.ts';
import { endLimits } from './seen-form.ts';

/** Dates seen for several cards, one after the other in their operators' apps. */

/** What was typed for each card; a card without an entry was not looked at. */
export type TypedDays = Readonly<Record<string, DayEntry>>;

/** So many are asked for at once: more would be a day's work in the apps. */
export const MOST_SEEN = 50;

/** Today at the place of the card's carrier. */
export const todayOf = (summary: CardSummary, nowMs: EpochMs): LocalDate => dayAt(nowMs, summary.timeZone);

/** Days that may be typed for a card. */
export const limitsOf = (summary: CardSummary, nowMs: EpochMs) => {
  const limits = endLimits(null, todayOf(summary, nowMs));
  return summary.since === null ? limits : { ...limits, earliest: summary.since };
};

/** What would be recorded, seen today at each place; null while a day cannot be read or none was typed. */
export const seenOf = (
  cards: readonly CardSummary[],
  typed: TypedDays,
  source: ConfirmationDraft['source'],
  nowMs: EpochMs,
): CardsSeen | null => {
  const seen: CardsSeen[number][] = [];
  for (const card of cards) {
    const entry = typed[card.id] ?? EMPTY_DAY;
    if (isWrongDay(entry)) return null;
    const activeUntil = dayOf(entry);
    if (activeUntil === null) continue;
    const on = todayOf(card, nowMs);
    seen.push({ cardId: card.id, draft: { on, source, activeUntil, receiveUntil: null, balance: null, note: '' } });
  }
  return seen.length === 0 ? null : seen;
};
