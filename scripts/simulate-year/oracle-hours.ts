import type { Card } from '#core/model/card.ts';
import type { ReminderPolicy } from '#core/model/reminder.ts';
import { clockOf, DAY, HOUR, type Person } from './person.ts';
import { type ZoneTable, zoneTable } from './zone-table.ts';

/** The hours of a person, found by walking the wall clock in quarters of an hour. */

const QUARTER_HOUR = 900_000;

const days = new Map<string, number>();

/** Days since 1970. */
export const dayOf = (text: string): number => {
  const found = days.get(text) ?? Date.parse(`${text}T00:00:00Z`) / DAY;
  days.set(text, found);
  return found;
};

/** The policy a card goes by. */
export const policyOf = (person: Person, card: Card): ReminderPolicy =>
  card.reminders.policy ?? person.settings.byCarrier[card.details.carrierId] ?? person.settings.policy;

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
const strikes = ({ minute, day }: ZoneTable, wanted: number, at: number): boolean => {
  const now = minute(at);
  if (now === wanted) {
    return [QUARTER_HOUR * 2, QUARTER_HOUR * 4].every(
      (back) => minute(at - back) !== wanted || day(at - back) !== day(at),
    );
  }
  const before = minute(at - 1);
  return now > before + 1 && before < wanted && wanted < now && day(at) === day(at - 1);
};

const lastStrikeUntil = (person: Person, limit: number): number => {
  const table = zoneTable(person.zone);
  const wanted = tellingMinute(person);
  let at = Math.floor(limit / QUARTER_HOUR) * QUARTER_HOUR;
  while (!strikes(table, wanted, at)) at -= QUARTER_HOUR;
  return at;
};

/** The first telling minute at or after an instant. */
export const firstStrikeFrom = (person: Person, from: number): number => {
  const table = zoneTable(person.zone);
  const wanted = tellingMinute(person);
  let at = Math.ceil(from / QUARTER_HOUR) * QUARTER_HOUR;
  while (!strikes(table, wanted, at)) at += QUARTER_HOUR;
  return at;
};

/** Instants by day, for one zone of a carrier and one way of a person to be told. */
export interface Hours {
  /** The last telling minute that leaves three hours of the carrier's day. */
  readonly toldOn: (day: number) => number;
  /** The first telling minute of the carrier's day on which the number is gone. */
  readonly lossToldOn: (day: number) => number;
}

const remembering = (work: (day: number) => number): ((day: number) => number) => {
  const days = new Map<number, number>();
  return (day) => {
    const found = days.get(day) ?? work(day);
    days.set(day, found);
    return found;
  };
};

/** What a person's hours depend on, and the hours by zone of the carrier. */
interface Known {
  readonly zone: string;
  readonly settings: Person['settings'];
  readonly hours: Map<string, Hours>;
}

const known = new WeakMap<Person, Known>();

/** The hours at which a person is told of a carrier's days. */
export const hoursOf = (person: Person, zone: string): Hours => {
  let own = known.get(person);
  if (own?.zone !== person.zone || own.settings !== person.settings) {
    own = { zone: person.zone, settings: person.settings, hours: new Map() };
    known.set(person, own);
  }
  const found = own.hours.get(zone);
  if (found !== undefined) return found;
  const { endOfDay } = zoneTable(zone);
  const hours: Hours = {
    toldOn: remembering((day) => lastStrikeUntil(person, endOfDay(day) - 3 * HOUR)),
    lossToldOn: remembering((day) => firstStrikeFrom(person, endOfDay(day - 1) + 1)),
  };
  own.hours.set(zone, hours);
  return hours;
};

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
