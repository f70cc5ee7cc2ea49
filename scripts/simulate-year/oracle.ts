import type { Card } from '#core/model/card.ts';
import type { ReminderPolicy } from '#core/model/reminder.ts';
import { firstStrikeFrom, lossToldOn, toldOn } from './oracle-hours.ts';
import { clockOf, DAY, HOUR, type Life, type Person } from './person.ts';
import { zoneTable } from './zone-table.ts';

/**
 * What is due, said a second time and as simply as possible: it shares nothing with the code under test but the three
 * dates of a card. Days are counted since 1970.
 */

export interface Due {
  readonly key: string;
  readonly dueAt: number;
}

/** What is due of one matter, oldest first: only the last should be told. */
export interface Matter {
  readonly due: readonly Due[];
  /** No use after this. */
  readonly usefulUntil: number;
  /** "Ignore for this deadline" silences it. */
  readonly ignorable: boolean;
  /** Of these the page lists what was passed over. */
  readonly listed: boolean;
  readonly deadlineOn: string | null;
}

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export const policyOf = (person: Person, card: Card): ReminderPolicy =>
  card.reminders.policy ?? person.settings.byCarrier[card.details.carrierId] ?? person.settings.policy;

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
  return [{ key: last.key, dueAt: strike <= lastDayEnd ? strike : knownAt }, ...kept];
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
  const now = clockOf(person);
  if (table.day(now) < end - Math.max(0, ...ahead) - 2) return null;
  const all: Due[] = [];
  for (const days of spread(ahead, policy.repeatUntilHandled)) {
    all.push({ key: `${stops ? 'stop' : 'active'}:${activeUntil}:${days}`, dueAt: toldOn(person, zone, end - days) });
  }
  for (let day = end + 1; day < loss; day++) {
    const daily = policy.dailyInGrace || policy.repeatUntilHandled;
    if (daily || policy.beforeLost.includes(loss - day))
      all.push({ key: `lost:${lostOn}:${loss - day}`, dueAt: toldOn(person, zone, day) });
  }
  all.push({ key: `lost:${lostOn}:0`, dueAt: lossToldOn(person, zone, loss) });
  all.sort((a, b) => a.dueAt - b.dueAt);
  const [activeEnd, lastDayEnd] = [table.endOfDay(end), table.endOfDay(loss - 1)];
  const knownAt = stops ? Date.parse(life.card.createdAt) : life.knownAt;
  const usefulUntil = now <= activeEnd ? activeEnd : now <= lastDayEnd ? lastDayEnd : Number.POSITIVE_INFINITY;
  return {
    due: sinceKnown(person, all, knownAt, lastDayEnd),
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
    .map((days): Due => ({ key: `stop:${stop.until}:${days}`, dueAt: toldOn(person, zone, dayOf(stop.until) - days) }))
    .sort((a, b) => a.dueAt - b.dueAt);
  const due = sinceKnown(person, all, Date.parse(life.card.createdAt), end);
  return { due, usefulUntil: end, ignorable: true, listed: true, deadlineOn: stop.until };
};

const arrivedMatters = (person: Person, { card, deadline }: Life): Matter[] =>
  card.actions
    .filter(({ status, removedAt, kind }) => status === 'claimed' && removedAt === null && kind === 'top-up')
    .filter(({ recordedAt, on }) => {
      const at = Date.parse(recordedAt);
      const seen = card.confirmations.some(
        (one) => one.removedAt === null && one.on >= on && Date.parse(one.recordedAt) >= at,
      );
      return !seen && clockOf(person) - at <= 60 * DAY;
    })
    .map(({ id, recordedAt }) => {
      const at = Date.parse(recordedAt);
      const due = [
        { key: `arrived:${id}:soon`, dueAt: at + HOUR / 2 },
        { key: `arrived:${id}:next-day`, dueAt: firstStrikeFrom(person, at + 12 * HOUR) },
      ];
      return {
        due,
        usefulUntil: Number.POSITIVE_INFINITY,
        ignorable: false,
        listed: true,
        deadlineOn: deadline.activeUntil,
      };
    });

const checkMatter = (person: Person, life: Life): Matter | null => {
  const { card, deadline, kind } = life;
  const policy = policyOf(person, card);
  const every = policy.statusCheckAfterDays;
  if (every === null || deadline.activeUntil === null || deadline.binding?.kind === 'hard-stop') return null;
  const begins = dayOf(deadline.activeUntil) - Math.max(0, ...policy.beforeActiveEnds);
  const today = zoneTable(kind.carrier.timeZone).day(clockOf(person));
  if (today >= begins) return null;
  const looks = [
    card.createdAt.slice(0, 10),
    ...card.confirmations.filter(({ removedAt }) => removedAt === null).map(({ on }) => on),
    ...card.actions.filter(({ removedAt, status }) => removedAt === null && status === 'confirmed').map(({ on }) => on),
  ].sort();
  const since = dayOf(looks[looks.length - 1] ?? '');
  const due: Due[] = [];
  for (let day = since + every; day < begins && day <= today + 1; day += every) {
    due.push({ key: `check:${dateOf(since)}:${day - since}`, dueAt: toldOn(person, kind.carrier.timeZone, day) });
  }
  return {
    due,
    usefulUntil: Number.POSITIVE_INFINITY,
    ignorable: false,
    listed: false,
    deadlineOn: deadline.activeUntil,
  };
};

/** The first day on which any matter of a card can be due, so that the many that sleep cost nothing. */
const firstDayOf = (person: Person, { card, deadline }: Life): number => {
  const { activeUntil, reason } = deadline;
  const policy = policyOf(person, card);
  const farthest = Math.max(0, ...policy.beforeActiveEnds, ...policy.beforeHardStop);
  const ends = [activeUntil, ...reason.map((step) => (step.kind === 'hard-stop' ? step.until : null))].filter(
    (day) => day !== null,
  );
  const facts = [
    card.createdAt.slice(0, 10),
    ...card.confirmations.map(({ on }) => on),
    ...card.actions.map(({ on }) => on),
  ];
  const check = policy.statusCheckAfterDays ?? Number.POSITIVE_INFINITY;
  const asks = card.actions.some(({ status }) => status === 'claimed') ? Number.NEGATIVE_INFINITY : 0;
  const first = Math.min(...ends.map((day) => dayOf(day) - farthest), Math.min(...facts.map(dayOf)) + check);
  return asks + first - 3;
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

/** Every matter of a card with what of it is due by the computer's clock, oldest first. */
export const mattersOf = (person: Person, life: Life): readonly Matter[] => {
  if (life.card.details.archivedAt !== null || sleeps(person, life)) return [];
  const now = clockOf(person);
  return [
    deadlineMatter(person, life),
    stopMatter(person, life),
    ...arrivedMatters(person, life),
    checkMatter(person, life),
  ]
    .filter((matter) => matter !== null)
    .map((matter) => ({ ...matter, due: matter.due.filter(({ dueAt }) => dueAt <= now) }))
    .filter(({ due }) => due.length > 0);
};

/** When the snooze in force ends, never after the last day before the loss; null without one. */
export const snoozeEndOf = (
  person: Person,
  { card, deadline, kind }: Life,
): { readonly id: string; readonly at: number } | null => {
  const live = card.reminders.log.find(
    ({ event, removedAt, deadlineOn }) =>
      event === 'snoozed' && removedAt === null && deadlineOn === deadline.activeUntil,
  );
  if (live?.until == null) return null;
  const until = Date.parse(live.until);
  if (deadline.lostOn === null) return { id: live.id, at: until };
  const lastDay = dayOf(deadline.lostOn) - 1;
  const zone = kind.carrier.timeZone;
  const calls = [toldOn(person, zone, lastDay), zoneTable(zone).endOfDay(lastDay) - 3 * HOUR];
  const call = calls.find((at) => Date.parse(live.at) < at);
  return { id: live.id, at: call === undefined ? until : Math.min(until, call) };
};
