import { type EpochDay, weekdayOfEpochDay } from '../local-date.ts';
import type { Carrier } from '../model/carrier.ts';
import type { PlanLore } from './carrier-lore.ts';

/**
 * The last day to act so that the slowest of the plan's channels still arrives in time; when that is a day of rest in
 * the carrier's country, the working day before it.
 */
export const latestSafeDay = (activeUntil: EpochDay, carrier: Carrier | null, { slowestDays }: PlanLore): EpochDay => {
  if (carrier === null) return activeUntil;
  let day = activeUntil - slowestDays;
  for (let back = 0; back < 6 && carrier.weekend.includes(weekdayOfEpochDay(day)); back++) day--;
  return day;
};
