import { type EpochDay, type EpochMs, fromEpochDay, type LocalDate, toEpochDay } from '../local-date.ts';
import type { Settings } from '../model/settings.ts';
import { dayAt, endOfDay, instantOf, isTimeZone, minuteOfDayAt } from '../zoned-time.ts';

/** When a day of the carrier is spoken of, by the person's clock. */

/** A reminder about a day must leave this much of it, by the carrier's clock. */
const HELP_MS = 3 * 3_600_000;
const MINUTES_PER_DAY = 1440;

/** The days and hours of one person's look; remembers what it worked out, since ten thousand cards share few days. */
export interface Calendar {
  readonly now: EpochMs;
  /** The carrier's calendar day now. */
  readonly today: (carrierZone: string) => EpochDay;
  readonly todayText: (carrierZone: string) => LocalDate;
  /** When a day of the carrier is over. */
  readonly endOf: (day: EpochDay, carrierZone: string) => EpochMs;
  /** When a day of the carrier is spoken of: at the last chosen hour of the person that still leaves time to act. */
  readonly slotFor: (day: EpochDay, carrierZone: string) => EpochMs;
  /** The first chosen hour at or after an instant. */
  readonly slotFrom: (at: EpochMs) => EpochMs;
  /** The chosen hour of a day of the person. */
  readonly slotOn: (personDay: EpochDay) => EpochMs;
  /** The person's calendar day at an instant. */
  readonly dayOf: (at: EpochMs) => EpochDay;
  /** When the quiet hours that hold now are over; null when it is not quiet. */
  readonly quietUntil: EpochMs | null;
}

type Quiet = Settings['reminders']['quiet'];

const isQuiet = (minute: number, quiet: Quiet): boolean => {
  if (quiet === null || quiet.from === quiet.to) return false;
  return quiet.from < quiet.to ? minute >= quiet.from && minute < quiet.to : minute >= quiet.from || minute < quiet.to;
};

/** Minutes after the person's midnight at which things are told; a chosen hour inside the quiet ones waits for their end. */
const tellingMinute = ({ minuteOfDay, quiet }: Pick<Settings['reminders'], 'minuteOfDay' | 'quiet'>): number => {
  if (quiet === null || !isQuiet(minuteOfDay, quiet)) return minuteOfDay;
  return quiet.to > minuteOfDay ? quiet.to : quiet.to + MINUTES_PER_DAY;
};

const remember = <Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
};

/** The calendar of a look at `now` for a person in `zone`. An unknown zone counts as UTC, which is better than silence. */
export const calendarAt = (
  now: EpochMs,
  zone: string,
  settings: Pick<Settings['reminders'], 'minuteOfDay' | 'quiet'>,
): Calendar => {
  const zones = new Map<string, string>();
  const safe = (name: string): string => remember(zones, name, () => (isTimeZone(name) ? name : 'UTC'));
  const home = safe(zone);
  const minute = tellingMinute(settings);
  const todays = new Map<string, { readonly text: LocalDate; readonly day: EpochDay }>();
  const ends = new Map<string, Map<EpochDay, EpochMs>>();
  const slots = new Map<string, Map<EpochDay, EpochMs>>();
  const ownSlots = new Map<EpochDay, EpochMs>();

  const dayOf = (at: EpochMs): EpochDay => toEpochDay(dayAt(at, home));
  const slotOn = (day: EpochDay): EpochMs =>
    remember(ownSlots, day, () =>
      minute < MINUTES_PER_DAY
        ? instantOf(fromEpochDay(day), minute, home)
        : instantOf(fromEpochDay(day + 1), minute - MINUTES_PER_DAY, home),
    );
  const endOf = (day: EpochDay, carrierZone: string): EpochMs =>
    remember(
      remember(ends, carrierZone, () => new Map()),
      day,
      () => endOfDay(fromEpochDay(day), safe(carrierZone)),
    );
  const lastSlotUntil = (limit: EpochMs): EpochMs => {
    let day = dayOf(limit);
    while (slotOn(day) > limit) day--;
    return slotOn(day);
  };
  const todayIn = (carrierZone: string) =>
    remember(todays, carrierZone, () => {
      const text = dayAt(now, safe(carrierZone));
      return { text, day: toEpochDay(text) };
    });
  const quietNow = isQuiet(minuteOfDayAt(now, home), settings.quiet);

  return {
    now,
    today: (carrierZone) => todayIn(carrierZone).day,
    todayText: (carrierZone) => todayIn(carrierZone).text,
    endOf,
    slotFor: (day, carrierZone) =>
      remember(
        remember(slots, carrierZone, () => new Map()),
        day,
        () => lastSlotUntil(endOf(day, carrierZone) - HELP_MS),
      ),
    slotFrom: (at) => {
      let day = dayOf(at) - 1;
      while (slotOn(day) < at) day++;
      return slotOn(day);
    },
    slotOn,
    dayOf,
    quietUntil: quietNow && settings.quiet ? quietEnd(now, home, settings.quiet.to) : null,
  };
};

/** When the person's clock shows `minute` next. Null in an hour that a clock change repeats: it was that late already. */
const quietEnd = (now: EpochMs, zone: string, minute: number): EpochMs | null => {
  const today = toEpochDay(dayAt(now, zone));
  if (minuteOfDayAt(now, zone) >= minute) return instantOf(fromEpochDay(today + 1), minute, zone);
  const end = instantOf(fromEpochDay(today), minute, zone);
  return end > now ? end : null;
};
