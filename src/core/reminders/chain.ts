import type { EpochDay, EpochMs, LocalDate } from '../local-date.ts';
import type { Calendar } from './calendar.ts';
import type { DatedCard } from './decision.ts';
import type { PolicyDays } from './policy.ts';

/** A chain: identities about one matter, of which only the latest that is due matters. */

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

/** One identity of a chain. Keys and instants are worked out only for the few that are near. */
export type Milestone =
  /** Speaks of a day of the carrier while there is time to act, or `afterwards`, when it has begun: the loss. */
  | { readonly day: EpochDay; readonly key: () => string; readonly afterwards?: true }
  | { readonly at: EpochMs; readonly key: () => string };

export interface Chain {
  readonly matter: Matter;
  /** The day whose "ignore" silences the chain, and that its records name; null without a deadline. */
  readonly deadlineOn: LocalDate | null;
  /** In order of time: those up to the horizon, and the first one beyond it. */
  readonly milestones: readonly Milestone[];
  /** The last day on which the chain's milestones help; what was due before the deadline was known is left out. Null: all count. */
  readonly helpsUntil: EpochDay | null;
  /** Whether "ignore for this deadline" silences it. */
  readonly ignorable: boolean;
  /** Whether milestones that were passed over get a line on the page; those of a gentle ask do not. */
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
  /** Days of the carrier up to which milestones are laid out. For a look `today + 1`: tomorrow is spoken of today at the earliest. */
  readonly horizon: EpochDay;
}

/** An identity and when it is due. */
export interface Item {
  readonly key: string;
  readonly dueAt: EpochMs;
}

/** Takes what lies up to the horizon, and the first beyond it. */
export const upToHorizon = (milestones: Iterable<Milestone>, horizon: EpochDay): readonly Milestone[] => {
  const taken: Milestone[] = [];
  for (const milestone of milestones) {
    taken.push(milestone);
    if ('day' in milestone && milestone.day > horizon) break;
  }
  return taken;
};

/** When a milestone is due. */
export const dueAtOf = (milestone: Milestone, { calendar, zone }: ChainInput): EpochMs => {
  if ('at' in milestone) return milestone.at;
  const { day } = milestone;
  return milestone.afterwards ? calendar.slotFrom(calendar.endOf(day - 1, zone) + 1) : calendar.slotFor(day, zone);
};

/** Whether a milestone is due at the look; that of a day which is over needs no clock. */
export const isDue = (milestone: Milestone, input: ChainInput): boolean => {
  if ('day' in milestone && milestone.day < input.today - 1) return true;
  return dueAtOf(milestone, input) <= input.calendar.now;
};
