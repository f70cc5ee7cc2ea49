/**
 * The oracle's own clocks: a zone's offset as a short table of changes, found by asking `Intl` hour by hour. Shares
 * nothing with the code under test.
 */
export interface ZoneTable {
  /** The wall clock as if it were UTC. */
  readonly wall: (at: number) => number;
  readonly day: (at: number) => number;
  readonly minute: (at: number) => number;
  /** The last millisecond of a day, days counted since 1970. */
  readonly endOfDay: (day: number) => number;
}

const MINUTE = 60_000;
const QUARTER_HOUR = 15 * MINUTE;
const DAY = 86_400_000;
const FROM = Date.UTC(2025, 0, 1);
const TO = Date.UTC(2029, 11, 31);

const offsetAsked = (format: Intl.DateTimeFormat, at: number): number => {
  const text = format.format(at);
  const wall = Date.parse(`${text.replace(' ', 'T')}Z`);
  return wall - at;
};

/** Asks by halving, so that few questions find the few changes. */
const changesBetween = (ask: (at: number) => number, from: number, to: number): { at: number; offset: number }[] => {
  if (to - from <= 8 * DAY) {
    const changes: { at: number; offset: number }[] = [];
    for (let at = from + QUARTER_HOUR; at <= to; at += QUARTER_HOUR) {
      if (ask(at) !== ask(at - QUARTER_HOUR)) changes.push({ at, offset: ask(at) });
    }
    return changes;
  }
  const changes: { at: number; offset: number }[] = [];
  for (let start = from; start < to; start += 8 * DAY) {
    if (ask(start) !== ask(start + 8 * DAY)) changes.push(...changesBetween(ask, start, start + 8 * DAY));
  }
  return changes;
};

const make = (zone: string): ZoneTable => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const first = offsetAsked(format, FROM);
  const changes = changesBetween((at) => offsetAsked(format, at), FROM, TO);
  const offset = (at: number): number => {
    let found = first;
    for (const change of changes) if (change.at <= at) found = change.offset;
    return found;
  };
  const wall = (at: number): number => at + offset(at);
  const day = (at: number): number => Math.floor(wall(at) / DAY);
  return {
    wall,
    day,
    minute: (at) => Math.floor((wall(at) - day(at) * DAY) / MINUTE),
    endOfDay: (wanted) => {
      let at = Math.floor(((wanted + 1) * DAY - offset(wanted * DAY)) / QUARTER_HOUR) * QUARTER_HOUR - 3 * 3_600_000;
      while (day(at) <= wanted) at += QUARTER_HOUR;
      return at - 1;
    },
  };
};

const tables = new Map<string, ZoneTable>();

/** The table of a zone. */
export const zoneTable = (zone: string): ZoneTable => {
  const known = tables.get(zone) ?? make(zone);
  tables.set(zone, known);
  return known;
};
