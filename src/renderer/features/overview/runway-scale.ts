import { fromEpochDay, type LocalDate, toEpochDay } from '#core/local-date.ts';

/** Where days stand on the runway, in pixels from the beginning of the bars. */
export interface RunwayScale {
  readonly width: number;
  /** The left edge of a day. */
  readonly x: (day: LocalDate) => number;
  /** The right edge of a day. */
  readonly end: (day: LocalDate) => number;
  /** The day at a place; the first and the last one outside. */
  readonly dayAt: (x: number) => LocalDate;
}

/** A linear scale from the first through the last day. */
export const runwayScale = (from: LocalDate, to: LocalDate, width: number): RunwayScale => {
  const first = toEpochDay(from);
  const days = toEpochDay(to) - first + 1;
  const perDay = width / days;
  return {
    width,
    x: (day) => (toEpochDay(day) - first) * perDay,
    end: (day) => (toEpochDay(day) + 1 - first) * perDay,
    dayAt: (x) => fromEpochDay(first + Math.min(days - 1, Math.max(0, Math.floor(x / perDay)))),
  };
};

export interface MonthMark {
  readonly day: LocalDate;
  readonly year: number;
  readonly month: number;
  readonly x: number;
  readonly middle: number;
  readonly named: boolean;
}

/** Room that a month's name takes with some air. */
const NAME_ROOM = 46;
const TODAY_ROOM = 40;

/** The months with their places; where they are narrow only every second, third … is named, and none under today's label. */
export const monthMarks = (
  months: readonly LocalDate[],
  scale: RunwayScale,
  today: LocalDate,
): readonly MonthMark[] => {
  const step = Math.max(1, Math.ceil((NAME_ROOM * months.length) / Math.max(1, scale.width)));
  const todayX = scale.x(today);
  return months.map((day, index) => {
    const next = months[index + 1];
    const x = scale.x(day);
    const middle = (x + (next === undefined ? scale.width : scale.x(next))) / 2;
    const month = Number(day.slice(5, 7));
    const named = (month - 1) % step === 0 && Math.abs(middle - todayX) > TODAY_ROOM && middle < scale.width - 12;
    return { day, year: Number(day.slice(0, 4)), month, x, middle, named };
  });
};
