import type { Card } from '../model/card.ts';
import type { ReminderPolicy } from '../model/reminder.ts';
import type { Settings } from '../model/settings.ts';

/** The policy a card is reminded by: its own, else its carrier's, else the default. */
export const policyOf = (card: Card, settings: Settings['reminders']): ReminderPolicy =>
  card.reminders.policy ?? settings.byCarrier[card.details.carrierId] ?? settings.policy;

/** A policy's days, the farthest first, each once. */
export interface PolicyDays {
  readonly beforeActiveEnds: readonly number[];
  readonly beforeHardStop: readonly number[];
  /** Null: every day of grace. */
  readonly beforeLost: readonly number[] | null;
  readonly lastChances: ReadonlySet<number>;
  readonly statusCheckAfter: number | null;
}

const farthestFirst = (days: readonly number[]): readonly number[] => [...new Set(days)].sort((a, b) => b - a);

/** "Repeat until handled" makes a milestone of every day from the farthest one on. */
const everyDayFrom = (days: readonly number[]): readonly number[] =>
  days.length === 0 ? [] : Array.from({ length: Math.max(...days) + 1 }, (_, index) => Math.max(...days) - index);

/** The days of a policy as the chains need them. */
export const policyDays = (policy: ReminderPolicy): PolicyDays => {
  const spread = policy.repeatUntilHandled ? everyDayFrom : farthestFirst;
  return {
    beforeActiveEnds: spread(policy.beforeActiveEnds),
    beforeHardStop: spread(policy.beforeHardStop),
    beforeLost: policy.dailyInGrace || policy.repeatUntilHandled ? null : farthestFirst(policy.beforeLost),
    lastChances: new Set(policy.beforeLost),
    statusCheckAfter: policy.statusCheckAfterDays,
  };
};

/** Looks policies up and works each out once: ten thousand cards share few. */
export const policyReader = (settings: Settings['reminders']): ((card: Card) => PolicyDays) => {
  const known = new Map<ReminderPolicy, PolicyDays>();
  return (card) => {
    const policy = policyOf(card, settings);
    const found = known.get(policy);
    if (found !== undefined) return found;
    const days = policyDays(policy);
    known.set(policy, days);
    return days;
  };
};
