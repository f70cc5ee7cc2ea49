import { addDays, fromEpochDay, type LocalDate, toEpochDay } from '#core/local-date.ts';
import type { Plan } from '#core/model/carrier.ts';
import { after } from '#core/rules/lengths.ts';

/** The three dates that the first page teaches with. */
export interface StartDates {
  readonly activeUntil: LocalDate;
  readonly receiveUntil: LocalDate;
  readonly lostOn: LocalDate;
  /** Whether they are those of the card being added. */
  readonly own: boolean;
}

const EXAMPLE_DAYS = 9;
const EXAMPLE_GRACE_DAYS = 30;

/** From the expiry and plan typed so far; an example of 9 days and 30 of grace before that. */
export const startDates = (today: LocalDate, expiry: LocalDate | null, plan: Plan | null): StartDates => {
  const activeUntil = expiry ?? addDays(today, EXAMPLE_DAYS);
  const phases = plan?.rules.at(-1)?.phases ?? [];
  const grace = phases.filter(({ kind }) => kind === 'receive-only');
  const end =
    plan === null
      ? toEpochDay(activeUntil) + EXAMPLE_GRACE_DAYS
      : grace.reduce((day, { length }) => after(day, length), toEpochDay(activeUntil));
  return {
    activeUntil,
    receiveUntil: fromEpochDay(end),
    lostOn: fromEpochDay(end + 1),
    own: expiry !== null && plan !== null,
  };
};
