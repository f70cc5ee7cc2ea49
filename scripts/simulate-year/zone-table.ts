/**
 * The oracle's own clocks: a zone's offset as a short table of changes, found by asking `Intl` day by day. Shares
 * nothing with the code under test.
 */
export interface ZoneTable {
  /** Days since 1970 and minutes since midnight, on the zone's wall clock. */
  readonly day: (at: number) => number;
  readonly minute: (at: number) => number;
  /** The last millisecond of a day. */
  readonly endOfDay: (day: number) => number;
}

const MINUTE = 60_000;
const QUARTER_HOUR = 15 * MINUTE;
const DAY = 86_400_000;
const FROM = Date.UTC(2025, 0, 1);
const TO = Date.UTC(2029, 11, 31);

/** An offset and the instants between which it holds. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const askedOffset = (format: Intl.DateTimeFormat, at: number): number =>
  Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - at;

const stretchesOf = (zone: string): Stretch[] => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const stretches: Stretch[] = [];
  let from = Number.NEGATIVE_INFINITY;
  let offset = askedOffset(format, FROM);
  for (let day = FROM; day < TO; day += DAY) {
    if (askedOffset(format, day + DAY) === offset) continue;
    let at = day;
    while (askedOffset(format, at) === offset) at += QUARTER_HOUR;
    stretches.push({ from, to: at, offset });
    from = at;
    offset = askedOffset(format, at);
  }
  return [...stretches, { from, to: Number.POSITIVE_INFINITY, offset }];
};

const make = (zone: string): ZoneTable => {
  const stretches = stretchesOf(zone);
  let last: Stretch = stretches[0] ?? { from: 0, to: 0, offset: 0 };
  const wall = (at: number): number => {
    // Questions come near each other: the stretch that answered the last one mostly answers the next.
    if (at < last.from || at >= last.to) last = stretches.find(({ from, to }) => at >= from && at < to) ?? last;
    return at + last.offset;
  };
  const day = (at: number): number => Math.floor(wall(at) / DAY);
  return {
    day,
    minute: (at) => Math.floor((wall(at) - day(at) * DAY) / MINUTE),
    endOfDay: (wanted) => {
      let at = (wanted - 1) * DAY;
      while (day(at + 4 * 3_600_000) <= wanted) at += 4 * 3_600_000;
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
