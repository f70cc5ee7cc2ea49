import { type EpochDay, weekdayOfEpochDay } from '../local-date.ts';
import type { Carrier, Plan } from '../model/carrier.ts';

/**
 * The last day to act so that the slowest of the plan's channels still arrives in time; when that is a day of rest in
 * the carrier's country, the working day before it.
 */
export const latestSafeDay = (activeUntil: EpochDay, carrier: Carrier | null, plan: Plan | null): EpochDay => {
  if (carrier === null) return activeUntil;
  let delay = 0;
  for (const channel of carrier.channels) {
    if (channel.delayDays > delay && (plan === null || plan.channels.includes(channel.id))) delay = channel.delayDays;
  }
  let day = activeUntil - delay;
  for (let back = 0; back < 6 && carrier.weekend.includes(weekdayOfEpochDay(day)); back++) day--;
  return day;
};
