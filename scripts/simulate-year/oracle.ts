import type { Card } from '#core/model/card.ts';
import type { Due, Matter } from './matter.ts';
import { arrivedMatters, checkMatter, lastLookOf } from './oracle-follow-ups.ts';
import { dayOf, firstStrikeFrom, hoursOf, policyOf } from './oracle-hours.ts';
import { clockOf, DAY, type Life, type Person } from './person.ts';
import { zoneTable } from './zone-table.ts';

/**
 * What is due, said a second time and as simply as possible: it shares nothing with the code under test but the three
 * dates of a card. Days are counted since 1970.
 */

const spread = (days: readonly number[], everyDay: boolean): number[] => {
  if (!everyDay) return [...new Set(days)];
  const all: number[] = [];
  for (let day = Math.max(-1, ...days); day >= 0; day--) all.push(day);
  return all;
};

/** Drops what was due before the deadline was known; keeps one for the next telling minute when nothing else would come. */
const sinceKnown = (person: Person, all: readonly Due[], knownAt: number, lastDayEnd: number): Due[] => {
  if (knownAt > clockOf(person)) return [...all];
  const kept = all.filter(({ dueAt }) => dueAt >= knownAt);
  const dropped = all.filter(({ dueAt }) => dueAt < knownAt && dueAt <= lastDayEnd);
  const last = dropped[dropped.length - 1];
  if (last === undefined || knownAt > lastDayEnd || kept.some(({ dueAt }) => dueAt <= lastDayEnd)) return kept;
  const strike = firstStrikeFrom(person, knownAt);
  return [{ ...last, dueAt: strike <= lastDayEnd ? strike : knownAt }, ...kept];
};

const deadlineMatter = (person: Person, life: Life): Matter | null => {
  const { activeUntil, lostOn, binding } = life.deadline;
  if (activeUntil === null || lostOn === null) return null;
  const zone = life.kind.carrier.timeZone;
  const policy = policyOf(person, life.card);
  const [end, loss] = [dayOf(activeUntil), dayOf(lostOn)];
  const stops = binding?.kind === 'hard-stop';
  const ahead = stops ? policy.beforeHardStop : policy.beforeActiveEnds;
  const table = zoneTable(zone);
  const { toldOn, lossToldOn } = hoursOf(person, zone);
  const now = clockOf(person);
  if (table.day(now) < end - Math.max(0, ...ahead) - 2) return null;
  const [activeEnd, lastDayEnd] = [table.endOfDay(end), table.endOfDay(loss - 1)];
  const all: Due[] = [];
  for (const days of spread(ahead, policy.repeatUntilHandled)) {
    const key = `${stops ? 'stop' : 'active'}:${activeUntil}:${days}`;
    all.push({ key, dueAt: toldOn(end - days), helpsUntil: activeEnd });
  }
  for (let day = end + 1; day < loss; day++) {
    const daily = policy.dailyInGrace || policy.repeatUntilHandled;
    if (daily || policy.beforeLost.includes(loss - day))
      all.push({ key: `lost:${lostOn}:${loss - day}`, dueAt: toldOn(day), helpsUntil: lastDayEnd });
  }
  all.push({ key: `lost:${lostOn}:0`, dueAt: lossToldOn(loss), helpsUntil: Number.POSITIVE_INFINITY });
  all.sort((a, b) => a.dueAt - b.dueAt);
  const knownAt = stops ? Date.parse(life.card.createdAt) : life.knownAt;
  const usefulUntil = now <= activeEnd ? activeEnd : now <= lastDayEnd ? lastDayEnd : Number.POSITIVE_INFINITY;
  const known = sinceKnown(person, all, knownAt, lastDayEnd);
  const lossAt = known.at(-1)?.dueAt ?? 0;
  return {
    name: `end:${activeUntil}`,
    // Between the end of the last day and the hour at which the loss is told nothing is left to say but that.
    due: now > lastDayEnd && now < lossAt ? known.slice(-1) : known,
    usefulUntil,
    ignorable: true,
    listed: true,
    deadlineOn: activeUntil,
  };
};

const stopMatter = (person: Person, life: Life): Matter | null => {
  const stop = life.deadline.reason.find((step) => step.kind === 'hard-stop');
  if (stop === undefined || life.deadline.binding?.kind === 'hard-stop') return null;
  const { activeUntil, lostOn } = life.deadline;
  const zone = life.kind.carrier.timeZone;
  if (activeUntil !== null && stop.until <= activeUntil) return null;
  if (lostOn !== null && zoneTable(zone).day(clockOf(person)) >= dayOf(lostOn)) return null;
  const end = zoneTable(zone).endOfDay(dayOf(stop.until));
  if (clockOf(person) > end) return null;
  const policy = policyOf(person, life.card);
  const all = spread(policy.beforeHardStop, policy.repeatUntilHandled)
    .map(
      (days): Due => ({
        key: `stop:${stop.until}:${days}`,
        dueAt: hoursOf(person, zone).toldOn(dayOf(stop.until) - days),
        helpsUntil: end,
      }),
    )
    .sort((a, b) => a.dueAt - b.dueAt);
  const due = sinceKnown(person, all, Date.parse(life.card.createdAt), end);
  return { name: `end:${stop.until}`, due, usefulUntil: end, ignorable: true, listed: true, deadlineOn: stop.until };
};

/** The first day on which any matter of a card can be due, so that the many that sleep cost nothing. */
const firstDayOf = (person: Person, { card, deadline }: Life): number => {
  const { activeUntil, reason } = deadline;
  const policy = policyOf(person, card);
  if (card.actions.some(({ status }) => status === 'claimed')) return Number.NEGATIVE_INFINITY;
  const farthest = Math.max(0, ...policy.beforeActiveEnds, ...policy.beforeHardStop);
  const ends = reason.map((step) => (step.kind === 'hard-stop' ? step.until : null)).concat(activeUntil);
  const firsts = ends.map((day) => (day === null ? Number.POSITIVE_INFINITY : dayOf(day) - farthest));
  const check = policy.statusCheckAfterDays ?? Number.POSITIVE_INFINITY;
  return Math.min(...firsts, lastLookOf(card) + check) - 3;
};

const firstDays = new WeakMap<Card, { readonly settings: Person['settings']; readonly day: number }>();

const sleeps = (person: Person, life: Life): boolean => {
  const { settings } = person;
  let first = firstDays.get(life.card);
  if (first?.settings !== settings) {
    first = { settings, day: firstDayOf(person, life) };
    firstDays.set(life.card, first);
  }
  return clockOf(person) / DAY < first.day;
};

/** What was found for a card, and how long it stays so while nothing is changed. */
interface Found {
  readonly settings: Person['settings'];
  readonly zone: string;
  readonly from: number;
  readonly until: number;
  readonly matters: readonly Matter[];
}

const finds = new WeakMap<Card, Found>();

/** Every matter of a card with what of it is due by the computer's clock, oldest first. */
export const mattersOf = (person: Person, life: Life): readonly Matter[] => {
  const { card } = life;
  if (sleeps(person, life)) return [];
  const { settings, zone } = person;
  const now = clockOf(person);
  const found = finds.get(card);
  if (found?.settings === settings && found.zone === zone && found.from <= now && now < found.until)
    return found.matters;
  const all = [
    deadlineMatter(person, life),
    stopMatter(person, life),
    ...arrivedMatters(person, life),
    checkMatter(person, life),
  ].filter((matter) => matter !== null);
  const midnight = zoneTable(life.kind.carrier.timeZone).endOfDay(zoneTable(life.kind.carrier.timeZone).day(now)) + 1;
  const ahead = all.flatMap(({ due }) => due.map(({ dueAt }) => dueAt));
  // A deadline recorded by a clock that was ahead counts as known once that time has come.
  const boundaries = [midnight, ...[...ahead, life.knownAt, Date.parse(card.createdAt)].filter((at) => at > now)];
  const matters = all
    .map((matter) => ({ ...matter, due: matter.due.filter(({ dueAt }) => dueAt <= now) }))
    .filter(({ due }) => due.length > 0);
  finds.set(card, { settings, zone, from: now, until: Math.min(...boundaries), matters });
  return matters;
};
