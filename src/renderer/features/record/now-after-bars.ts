import type { Deadline } from '#core/deadline.ts';
import { type LocalDate, toEpochDay } from '#core/local-date.ts';

/** The two small bars of the preview, on one scale: what is, and what would be. */

export interface SmallBar {
  /** From today, in pixels; 0 when that stretch is over or unknown. */
  readonly active: number;
  readonly receive: number;
  /** Where the cross stands; null when the loss is unknown. */
  readonly lostX: number | null;
}

/** Room for the cross and a few dots behind the later of both losses. */
const TAIL = 52;

const endOf = ({ activeUntil, lostOn }: Deadline, start: number): number => {
  const last = lostOn ?? activeUntil;
  return last === null ? start : Math.max(start, toEpochDay(last));
};

const barOf = (deadline: Deadline, start: number, perDay: number): SmallBar => {
  const { activeUntil, receiveUntil, lostOn } = deadline;
  const width = (until: LocalDate | null): number =>
    until === null ? 0 : Math.max(0, toEpochDay(until) + 1 - start) * perDay;
  const active = width(activeUntil);
  const receive = receiveUntil === null ? 0 : Math.max(0, width(receiveUntil) - active);
  return { active, receive, lostX: lostOn === null ? null : Math.max(0, toEpochDay(lostOn) - start) * perDay };
};

/** Both bars for a width. A day has the same length in both, so that they can be compared by eye. */
export const nowAfterBars = (
  now: Deadline,
  after: Deadline,
  today: LocalDate,
  width: number,
): { readonly now: SmallBar; readonly after: SmallBar } => {
  const start = toEpochDay(today);
  const days = Math.max(1, Math.max(endOf(now, start), endOf(after, start)) - start);
  const perDay = Math.max(0, width - TAIL) / days;
  return { now: barOf(now, start, perDay), after: barOf(after, start, perDay) };
};
