import type { EpochDay, EpochMs, LocalDate } from '../local-date.ts';
import type { Calendar } from './calendar.ts';
import type { DatedCard } from './decision.ts';
import type { PolicyDays } from './policy.ts';

/** A chain: identities about one matter, of which only the latest that is due matters. */

export interface Item {
  readonly key: string;
  readonly dueAt: EpochMs;
}

export type Matter =
  /** The end of active (or the hard stop that binds), then grace, then the loss. */
  | { readonly kind: 'deadline' }
  /** A hard stop that lies behind the end of active. */
  | { readonly kind: 'stop'; readonly stopOn: LocalDate }
  | { readonly kind: 'arrived'; readonly actionId: string }
  | { readonly kind: 'wallet'; readonly clockId: string; readonly until: LocalDate }
  | { readonly kind: 'balance'; readonly confirmationId: string }
  | { readonly kind: 'check'; readonly since: LocalDate }
  | { readonly kind: 'undated' };

export interface Chain {
  readonly matter: Matter;
  /** The day whose "ignore" silences the chain, and that its records name; null without a deadline. */
  readonly deadlineOn: LocalDate | null;
  /** Due up to the horizon, in order of time; some may still be ahead. */
  readonly items: readonly Item[];
  /** The first day of the carrier beyond the horizon that has an item, or null. */
  readonly nextDay: EpochDay | null;
  /** Whether "ignore for this deadline" silences it. */
  readonly ignorable: boolean;
  /** Whether items that were passed over get a line on the page; those of a gentle ask do not. */
  readonly recordsMissed: boolean;
}

/** What every chain of a card is made from. */
export interface ChainInput {
  readonly dated: DatedCard;
  readonly policy: PolicyDays;
  readonly calendar: Calendar;
  readonly zone: string;
  /** The carrier's day now. */
  readonly today: EpochDay;
  /** Days of the carrier up to which items are worked out. For a look `today + 1`: tomorrow is spoken of today at the earliest. */
  readonly horizon: EpochDay;
}

export interface Milestone {
  readonly day: EpochDay;
  readonly key: () => string;
  /** Speaks of the day when it has begun, not while there is time to act: the loss. */
  readonly afterwards?: true;
}

/** Ascending days as items up to the horizon, and the first day beyond. */
export const layOut = (
  { calendar, zone, horizon }: ChainInput,
  milestones: Iterable<Milestone>,
): { readonly items: readonly Item[]; readonly nextDay: EpochDay | null } => {
  const items: Item[] = [];
  for (const { day, key, afterwards } of milestones) {
    if (day > horizon) return { items, nextDay: day };
    const dueAt = afterwards ? calendar.slotFrom(calendar.endOf(day - 1, zone) + 1) : calendar.slotFor(day, zone);
    items.push({ key: key(), dueAt });
  }
  return { items, nextDay: null };
};
