import type { Card } from '#core/model/card.ts';
import type { Due, Matter } from './matter.ts';
import { dayOf, firstStrikeFrom, hoursOf, policyOf } from './oracle-hours.ts';
import { clockOf, DAY, HOUR, type Life, type Person } from './person.ts';
import { zoneTable } from './zone-table.ts';

/** What is asked between the milestones, as the oracle sees it. */

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Whether claimed top-ups arrived. */
export const arrivedMatters = (person: Person, { card, deadline }: Life): Matter[] =>
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
      const helpsUntil = Number.POSITIVE_INFINITY;
      const due = [
        { key: `arrived:${id}:soon`, dueAt: at + HOUR / 2, helpsUntil },
        { key: `arrived:${id}:next-day`, dueAt: firstStrikeFrom(person, at + 12 * HOUR), helpsUntil },
      ];
      return {
        name: `arrived:${id}`,
        due,
        usefulUntil: Number.POSITIVE_INFINITY,
        ignorable: false,
        listed: true,
        deadlineOn: deadline.activeUntil,
      };
    });

/** The last day on which anybody confirmed anything of a card. */
export const lastLookOf = (card: Card): number => {
  const confirmed = [
    ...card.confirmations.filter(({ removedAt }) => removedAt === null),
    ...card.actions.filter(({ removedAt, status }) => removedAt === null && status === 'confirmed'),
  ];
  return Math.max(dayOf(card.createdAt.slice(0, 10)), ...confirmed.map(({ on }) => dayOf(on)));
};

/** Whether a date that nobody confirmed is still right. */
export const checkMatter = (person: Person, life: Life): Matter | null => {
  const { card, deadline, kind } = life;
  const policy = policyOf(person, card);
  const every = policy.statusCheckAfterDays;
  if (every === null || deadline.activeUntil === null || deadline.binding?.kind === 'hard-stop') return null;
  const begins = dayOf(deadline.activeUntil) - Math.max(0, ...policy.beforeActiveEnds);
  const today = zoneTable(kind.carrier.timeZone).day(clockOf(person));
  if (today >= begins) return null;
  const since = lastLookOf(card);
  const due: Due[] = [];
  for (let day = since + every; day < begins && day <= today + 1; day += every) {
    due.push({
      key: `check:${dateOf(since)}:${day - since}`,
      dueAt: hoursOf(person, kind.carrier.timeZone).toldOn(day),
      helpsUntil: Number.POSITIVE_INFINITY,
    });
  }
  return {
    name: `check:${dateOf(since)}`,
    due,
    usefulUntil: Number.POSITIVE_INFINITY,
    ignorable: false,
    listed: false,
    deadlineOn: deadline.activeUntil,
  };
};
