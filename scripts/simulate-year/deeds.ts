import { deadlineOf } from '#core/expiry.ts';
import { addDays, type LocalDate } from '#core/local-date.ts';
import type { Action, Confirmation } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import { ignored, snoozed, snoozeUntil, unmarked } from '#core/reminders/marks.ts';
import { changeSettings, move, setClock } from './circumstances.ts';
import { addCard, clockOf, type Life, type Person, textNow, todayOf } from './person.ts';

/** What people do to their cards. */

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
  countRenewal(person, life);
  recordFact(person, life, action, 'action');
};

const NEAR_DAYS = 30;

const countRenewal = (person: Person, life: Life): void => {
  const { tally } = person.ledger;
  const { activeUntil } = life.deadline;
  const today = todayOf(person, life);
  if (activeUntil !== null && today > activeUntil) tally.renewedLate++;
  else if (activeUntil !== null && addDays(today, NEAR_DAYS) >= activeUntil) tally.renewedNear++;
  else tally.renewedEarly++;
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
  person.ledger.tally.undone++;
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
    person.ledger.tally.undone++;
    life.card = unmarked(card, chance.pick(marks).id, now) ?? card;
    return;
  }
  if (chance.likely(0.15)) {
    life.card = ignored(card, deadline, now);
    person.ledger.tally.ignores++;
    return;
  }
  const on = addDays(todayOf(person, life), chance.int(1, 40));
  const choice = chance.pick([{ kind: 'hour' }, { kind: 'tomorrow' }, { kind: 'date', on }] as const);
  person.ledger.tally.snoozes++;
  life.card = snoozed(card, deadline, snoozeUntil(choice, now, person.zone, person.settings), now);
};

/** A number that was lost goes to the archive, and a new card comes. */
export const replaceIfLost = (person: Person, life: Life): void => {
  const { lostOn } = life.deadline;
  if (lostOn !== null && todayOf(person, life) < lostOn) return;
  person.lives.delete(life.card.id);
  person.gone.push(life);
  addCard(person);
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
