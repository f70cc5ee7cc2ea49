import { clockOf, HOUR, type Person } from './person.ts';
import { zoneTable } from './zone-table.ts';

/** The hours of a person, found by walking the wall clock in quarters of an hour. */

const QUARTER_HOUR = 900_000;

const isQuietMinute = ({ settings }: Person, minute: number): boolean => {
  const { quiet } = settings;
  if (quiet === null || quiet.from === quiet.to) return false;
  const wrapped = quiet.from > quiet.to;
  return wrapped ? minute >= quiet.from || minute < quiet.to : minute >= quiet.from && minute < quiet.to;
};

const tellingMinute = (person: Person): number => {
  const { minuteOfDay, quiet } = person.settings;
  return quiet !== null && isQuietMinute(person, minuteOfDay) ? quiet.to : minuteOfDay;
};

/** Whether the person's telling minute begins in the quarter hour that starts now; a repeated hour counts once, a skipped one at its end. */
const strikes = (person: Person, at: number): boolean => {
  const { day, minute } = zoneTable(person.zone);
  const wanted = tellingMinute(person);
  const [now, before] = [minute(at), minute(at - 1)];
  const jumped = day(at) === day(at - 1) && now > before + 1;
  if (jumped && before < wanted && wanted < now) return true;
  if (now !== wanted) return false;
  return [QUARTER_HOUR * 2, QUARTER_HOUR * 4].every(
    (back) => minute(at - back) !== wanted || day(at - back) !== day(at),
  );
};

const lastStrikeUntil = (person: Person, limit: number): number => {
  let at = Math.floor(limit / QUARTER_HOUR) * QUARTER_HOUR;
  while (!strikes(person, at)) at -= QUARTER_HOUR;
  return at;
};

/** The first telling minute at or after an instant. */
export const firstStrikeFrom = (person: Person, from: number): number => {
  let at = Math.ceil(from / QUARTER_HOUR) * QUARTER_HOUR;
  while (!strikes(person, at)) at += QUARTER_HOUR;
  return at;
};

/** By zone and telling minute, zone of the carrier, and day: the same question comes many thousand times. */
const told = new Map<string, Map<number, number>>();
const losses = new Map<string, Map<number, number>>();

const remembered = (
  known: Map<string, Map<number, number>>,
  person: Person,
  zone: string,
  day: number,
  work: () => number,
): number => {
  const name = `${person.zone} ${tellingMinute(person)} ${zone}`;
  const days = known.get(name) ?? new Map<number, number>();
  known.set(name, days);
  const found = days.get(day) ?? work();
  days.set(day, found);
  return found;
};

/** The last telling minute that leaves three hours of the carrier's day. */
export const toldOn = (person: Person, zone: string, day: number): number =>
  remembered(told, person, zone, day, () => lastStrikeUntil(person, zoneTable(zone).endOfDay(day) - 3 * HOUR));

/** The first telling minute of the carrier's day on which the number is gone. */
export const lossToldOn = (person: Person, zone: string, day: number): number =>
  remembered(losses, person, zone, day, () => firstStrikeFrom(person, zoneTable(zone).endOfDay(day - 1) + 1));

/** When the quiet hours that hold now end; null when it is not quiet. */
export const quietUntil = (person: Person): number | null => {
  const { quiet } = person.settings;
  const { minute } = zoneTable(person.zone);
  const now = clockOf(person);
  if (quiet === null || !isQuietMinute(person, minute(now))) return null;
  let at = Math.floor(now / QUARTER_HOUR) * QUARTER_HOUR + QUARTER_HOUR;
  while (isQuietMinute(person, minute(at))) at += QUARTER_HOUR;
  return at;
};
