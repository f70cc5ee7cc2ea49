import { deadlineOf } from '#core/expiry.ts';
import { instantOfMs } from '#core/instant.ts';
import { addDays, type LocalDate } from '#core/local-date.ts';
import type { Action, Confirmation } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import { DEFAULT_POLICY, type ReminderPolicy } from '#core/model/reminder.ts';
import { ignored, snoozed, snoozeUntil, unmarked } from '#core/reminders/marks.ts';
import { addCard, clockOf, DAY, HOUR, type Life, type Person, textNow, todayOf, ZONES } from './person.ts';

/** What people do to their cards, their settings and their clocks. */

/** Puts a changed card in place and notes since when its deadline is known. */
const change = (person: Person, life: Life, card: Card): void => {
  const before = life.deadline;
  life.card = card;
  life.deadline = deadlineOf(card, life.kind.carrier);
  life.stale = true;
  if (life.deadline.activeUntil !== before.activeUntil) life.knownAt = clockOf(person);
};

/** Facts are recorded one after the other; with a clock that stands before the last one, a person waits. */
const canRecord = (person: Person, life: Life): boolean => {
  const today = todayOf(person, life);
  const facts = [...life.card.actions, ...life.card.confirmations].filter(({ removedAt }) => removedAt === null);
  return facts.every(({ on, recordedAt }) => on <= today && Date.parse(recordedAt) <= clockOf(person));
};

const recordFact = (person: Person, life: Life, fact: Action | Confirmation, kind: 'action' | 'confirmation'): void => {
  const { knownAt, card } = life;
  const list =
    kind === 'action'
      ? { actions: [...card.actions, fact as Action] }
      : { confirmations: [...card.confirmations, fact as Confirmation] };
  change(person, life, { ...card, ...list });
  life.facts.push({ id: fact.id, kind, knownAt });
};

/** Tops up, or sends the text that keeps the number. */
export const renew = (person: Person, life: Life): void => {
  if (!canRecord(person, life)) return;
  const { chance } = person;
  const amount = chance.pick([500, 1000, 3000, 6000, 10_000, 36_500]);
  const at = textNow(person);
  const isPaid = life.kind.keeps === 'top-up';
  const action: Action = {
    id: chance.uuid(),
    recordedAt: at,
    updatedAt: at,
    removedAt: null,
    kind: life.kind.keeps,
    on: todayOf(person, life),
    channel: null,
    product: null,
    payment: isPaid ? { currency: 'MYR', paid: amount, tax: null, faceValue: amount, creditReceived: null } : null,
    overWifi: false,
    reference: '',
    serialNumber: '',
    note: '',
    status: isPaid && chance.likely(0.6) ? 'claimed' : 'confirmed',
    noProof: false,
  };
  recordFact(person, life, action, 'action');
};

const seeDate = (person: Person, life: Life): void => {
  if (!canRecord(person, life)) return;
  const { chance } = person;
  const at = textNow(person);
  const today = todayOf(person, life);
  const same = chance.likely(0.5) ? life.deadline.activeUntil : null;
  const activeUntil: LocalDate = same ?? addDays(today, chance.int(-3, 120));
  const confirmation: Confirmation = {
    id: chance.uuid(),
    recordedAt: at,
    updatedAt: at,
    removedAt: null,
    on: today,
    source: 'app',
    activeUntil,
    receiveUntil: null,
    balance: null,
    note: '',
  };
  recordFact(person, life, confirmation, 'confirmation');
};

/** Takes the last fact back: what was known before is known again. */
const undoFact = (person: Person, life: Life): void => {
  const fact = life.facts.pop();
  if (fact === undefined) return;
  const at = textNow(person);
  const strike = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
    records.map((record) => (record.id === fact.id ? { ...record, removedAt: at, updatedAt: at } : record));
  const { card } = life;
  change(
    person,
    life,
    fact.kind === 'action'
      ? { ...card, actions: strike(card.actions) }
      : { ...card, confirmations: strike(card.confirmations) },
  );
  life.knownAt = fact.knownAt;
};

const confirmLast = (person: Person, life: Life): void => {
  const at = textNow(person);
  const { card } = life;
  change(person, life, {
    ...card,
    actions: card.actions.map((one) =>
      one.status === 'claimed' ? { ...one, status: 'confirmed', updatedAt: at } : one,
    ),
  });
};

const mark = (person: Person, life: Life): void => {
  const { chance } = person;
  const now = clockOf(person);
  const { card, deadline } = life;
  const marks = card.reminders.log.filter(
    ({ event, removedAt }) => (event === 'snoozed' || event === 'ignored') && removedAt === null,
  );
  life.stale = true;
  if (marks.length > 0 && chance.likely(0.5)) {
    life.card = unmarked(card, chance.pick(marks).id, now) ?? card;
    return;
  }
  if (chance.likely(0.15)) {
    life.card = ignored(card, deadline, now);
    return;
  }
  const on = addDays(todayOf(person, life), chance.int(1, 40));
  const choice = chance.pick([{ kind: 'hour' }, { kind: 'tomorrow' }, { kind: 'date', on }] as const);
  life.card = snoozed(card, deadline, snoozeUntil(choice, now, person.zone, person.settings), now);
};

const somePolicy = (person: Person): ReminderPolicy => {
  const { chance } = person;
  return chance.pick<ReminderPolicy>([
    DEFAULT_POLICY,
    { ...DEFAULT_POLICY, beforeActiveEnds: [10, 5, 2], beforeLost: [3], dailyInGrace: false },
    { ...DEFAULT_POLICY, repeatUntilHandled: true, beforeActiveEnds: [14] },
    { ...DEFAULT_POLICY, beforeActiveEnds: [], statusCheckAfterDays: null },
    {
      ...DEFAULT_POLICY,
      beforeActiveEnds: [60, 1, 0],
      beforeHardStop: [90, 1],
      statusCheckAfterDays: chance.int(7, 90),
    },
  ]);
};

const changeSettings = (person: Person, life: Life): void => {
  const { chance } = person;
  const policy = somePolicy(person);
  const { settings } = person;
  switch (chance.int(0, 5)) {
    case 0:
      person.settings = { ...settings, policy };
      return;
    case 1:
      person.settings = { ...settings, byCarrier: { ...settings.byCarrier, [life.kind.carrier.id]: policy } };
      return;
    case 2:
      life.card = { ...life.card, reminders: { ...life.card.reminders, policy: chance.likely(0.5) ? policy : null } };
      life.stale = true;
      return;
    case 3:
      person.settings = { ...settings, minuteOfDay: chance.int(0, 95) * 15 };
      return;
    case 4: {
      const quiet = { from: chance.int(18, 23) * 60, to: chance.int(5, 10) * 60 };
      person.settings = { ...settings, quiet: chance.likely(0.3) ? null : quiet };
      return;
    }
    default: {
      const until = clockOf(person) + chance.skewed(HOUR, 20 * DAY);
      person.settings = { ...settings, pausedUntil: settings.pausedUntil === null ? instantOfMs(until) : null };
    }
  }
};

/** A number that was lost goes to the archive, and a new card comes. */
export const replaceIfLost = (person: Person, life: Life): void => {
  const { lostOn } = life.deadline;
  if (lostOn !== null && todayOf(person, life) < lostOn) return;
  person.lives.delete(life.card.id);
  person.gone.push(life);
  addCard(person);
};

/** Sets the clock wrong, or right again. A wrong clock is off by minutes to weeks. */
export const setClock = (person: Person): void => {
  const { chance } = person;
  const wrong = chance.skewed(10 * 60_000, 40 * DAY) * (chance.likely(0.5) ? 1 : -1);
  person.skew = person.skew === 0 || chance.likely(0.2) ? Math.round(wrong / 60_000) * 60_000 : 0;
};

export const move = (person: Person): void => {
  person.zone = person.chance.pick(ZONES);
};

/** Does one thing, mostly to one card. */
export const doSomething = (person: Person): void => {
  const { chance } = person;
  const life = chance.pick([...person.lives.values()]);
  const dice = chance.next();
  if (dice < 0.3) renew(person, life);
  else if (dice < 0.4) seeDate(person, life);
  else if (dice < 0.45) undoFact(person, life);
  else if (dice < 0.55) confirmLast(person, life);
  else if (dice < 0.75) mark(person, life);
  else if (dice < 0.8) changeSettings(person, life);
  else if (dice < 0.95) replaceIfLost(person, life);
  else if (dice < 0.97) setClock(person);
  else if (dice < 0.98) move(person);
};
