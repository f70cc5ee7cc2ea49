import { type Entry, type Hold, trouble } from './ledger.ts';
import type { Matter } from './matter.ts';
import { mattersOf } from './oracle.ts';
import { quietUntil } from './oracle-hours.ts';
import { marksOf, snoozeEndOf } from './oracle-marks.ts';
import { clockOf, type Life, type Person, textNow } from './person.ts';

/** Watches over the core with the oracle's eyes: what is due is written down, what should have been told is asked for. */

export interface Seen {
  readonly life: Life;
  readonly matters: readonly Matter[];
}

const isIgnored = ({ card }: Life, { ignorable, deadlineOn }: Matter): boolean =>
  ignorable && marksOf(card).some((one) => one.event === 'ignored' && one.deadlineOn === deadlineOn);

const isPaused = (person: Person): boolean =>
  person.settings.pausedUntil !== null && Date.parse(person.settings.pausedUntil) > clockOf(person);

/** Writes down what is due now for every card. */
export const survey = (person: Person): readonly Seen[] => {
  const seen: Seen[] = [];
  for (const life of person.lives.values()) {
    const matters = mattersOf(person, life);
    if (matters.length === 0) continue;
    seen.push({ life, matters });
    const entries = person.ledger.entries.get(life.card.id) ?? new Map<string, Entry>();
    person.ledger.entries.set(life.card.id, entries);
    for (const { name, due, listed } of matters) {
      const key = due[due.length - 1]?.key ?? '';
      const latest = entries.get(key);
      // A policy that a person changed today made no milestone due last week.
      if (latest !== undefined && isAccountedFor(person, life, key, latest)) continue;
      for (const { key: one, dueAt, helpsUntil } of due) {
        const known = entries.get(one);
        if (known === undefined) entries.set(one, newEntry({ dueAt, helpsUntil, listed, matter: name }));
        // A loss that a hard stop decides keeps its day when the end of active moves.
        else if (known.heardAt === null) known.matter = name;
      }
    }
  }
  return seen;
};

const newEntry = (facts: Pick<Entry, 'dueAt' | 'helpsUntil' | 'listed' | 'matter'>): Entry => ({
  ...facts,
  shownAt: null,
  heardAt: null,
  heardInTime: false,
  freeAt: null,
  heldBy: 'killed',
  lost: false,
});

/** The person sees an identity, and with it hears of everything that is due of the same matter. */
export const noteShown = (person: Person, cardId: string, key: string): void => {
  const entries = person.ledger.entries.get(cardId);
  const shown = entries?.get(key);
  if (entries === undefined || shown === undefined) return;
  const now = clockOf(person);
  shown.shownAt ??= now;
  for (const entry of entries.values()) {
    if (entry.matter !== shown.matter || entry.heardAt !== null) continue;
    entry.heardAt = person.at;
    entry.heardInTime = now <= entry.helpsUntil;
  }
};

/**
 * A clock that was ahead made things due that are not: they will be due anew. Not so what a kill cut off and something
 * later followed: nobody knows whether it was seen, and it is not shown a second time.
 */
export const forgetWhatIsNotDue = (person: Person): void => {
  const { entries: all, cuts } = person.ledger;
  for (const [cardId, entries] of all) {
    for (const [key, { dueAt, shownAt, heardAt }] of entries) {
      const isCutOff = heardAt !== null && cuts.has(`${cardId} ${key}`);
      if (shownAt === null && dueAt > clockOf(person) && !isCutOff) entries.delete(key);
    }
  }
};

/** Says what is wrong with showing an identity now. */
export const verdictOn = (person: Person, life: Life, key: string): 'fine' | 'handled' | 'unasked' => {
  const snooze = snoozeEndOf(person, life);
  const quiet = quietUntil(person);
  if (isPaused(person) || (snooze !== null && snooze.at > clockOf(person))) return 'unasked';
  const matters = mattersOf(person, life).filter((matter) => !isIgnored(life, matter));
  const isAgain = snooze !== null && key === `again:${snooze.id}`;
  const spoken = isAgain ? matters : matters.filter(({ due }) => due[due.length - 1]?.key === key);
  if (spoken.length === 0 && !isAgain) return isOfNow(life, key) ? 'unasked' : 'handled';
  return quiet !== null && spoken.every(({ usefulUntil }) => usefulUntil > quiet) ? 'unasked' : 'fine';
};

const isOfNow = ({ card, deadline }: Life, key: string): boolean => {
  const [name, about = ''] = key.split(':');
  if (name === 'arrived') {
    return card.actions.some(({ id, status, removedAt }) => id === about && status === 'claimed' && removedAt === null);
  }
  if (name === 'lost') return about === deadline.lostOn;
  if (name === 'active' || name === 'again') return key.includes(`:${deadline.activeUntil}:`);
  return true;
};

/** Cut off by two kills, and on the page. The kills are counted by the year itself, not read from the log. */
export const isGivenUp = ({ ledger }: Person, { card }: Life, key: string): boolean =>
  (ledger.cuts.get(`${card.id} ${key}`) ?? 0) >= 2 &&
  card.reminders.log.some((one) => one.key === key && one.why === 'never-shown');

/** Nothing that shows notifications worked; the year itself writes these answers. */
export const isWaitingForWay = ({ card }: Life, key: string): boolean =>
  card.reminders.log.some((one) => one.key === key && one.answer === 'failed');

/**
 * Shown; or given up with a line on the page; or waiting for a way that works; or something of the same matter was
 * shown since it was due, which a zone move or a new hour of telling can make the latest again. What the log says of
 * passing it over counts for nothing here.
 */
const isAccountedFor = (person: Person, life: Life, key: string, entry: Entry): boolean =>
  entry.shownAt !== null || entry.heardAt !== null || isGivenUp(person, life, key) || isWaitingForWay(life, key);

/** Asks, when the app is awake, whether the latest of every matter that it is free to speak of has been told. */
export const verify = (person: Person, seen: readonly Seen[]): void => {
  const quiet = quietUntil(person);
  for (const { life, matters } of seen) {
    const snooze = snoozeEndOf(person, life);
    const holdOn = (matter: Matter): Hold | null => {
      if (isPaused(person)) return 'paused';
      if (snooze !== null && snooze.at > clockOf(person)) return 'snoozed';
      if (isIgnored(life, matter)) return 'ignored';
      return quiet !== null && matter.usefulUntil > quiet ? 'quiet' : null;
    };
    let spoken = 0;
    for (const matter of matters) {
      const hold = holdOn(matter);
      if (hold === null) {
        verifyMatter(person, life, matter);
        spoken++;
      } else noteHold(person, life, matter, hold);
    }
    if (snooze !== null && spoken > 0 && quiet === null) verifyAgain(person, life, snooze);
  }
};

const noteHold = ({ ledger }: Person, { card }: Life, { due }: Matter, hold: Hold): void => {
  for (const { key } of due) {
    const entry = ledger.entries.get(card.id)?.get(key);
    if (entry !== undefined) entry.heldBy = hold;
  }
};

const verifyMatter = (person: Person, life: Life, { due }: Matter): void => {
  const entries = person.ledger.entries.get(life.card.id);
  const key = due[due.length - 1]?.key ?? '';
  const latest = entries?.get(key);
  if (latest === undefined) throw new Error(`Not surveyed: ${key}`);
  if (latest.freeAt !== null && latest.shownAt !== null) return;
  // While no way works the look was free and could do nothing.
  if (isWaitingForWay(life, key) || isGivenUp(person, life, key)) return;
  for (const one of due) {
    const entry = entries?.get(one.key);
    if (entry === undefined) continue;
    entry.freeAt ??= person.at;
    // What was heard instead of the latest was heard instead of those before it.
    if (latest.shownAt === null && latest.heardAt !== null && entry.heardAt === null) {
      entry.heardAt = latest.heardAt;
      entry.heardInTime = latest.heardInTime;
    }
  }
  if (latest.lost || isAccountedFor(person, life, key, latest)) return;
  latest.lost = true;
  const { label } = life.card.details;
  trouble(person.ledger, `lost: person ${person.number} ${label} ${key}, at ${textNow(person)} in ${person.zone}`);
};

/** When a snooze is over, the card is spoken of again. */
const verifyAgain = (person: Person, life: Life, snooze: { readonly id: string; readonly at: number }): void => {
  const { ledger } = person;
  const key = `again:${snooze.id}`;
  const entries = ledger.entries.get(life.card.id);
  const entry =
    entries?.get(key) ??
    newEntry({ dueAt: snooze.at, helpsUntil: Number.POSITIVE_INFINITY, listed: false, matter: key });
  entries?.set(key, entry);
  entry.freeAt ??= person.at;
  const last = ledger.lastShown.get(life.card.id);
  if (entry.shownAt === null && last !== undefined && last >= snooze.at) {
    entry.shownAt = last;
    entry.heardAt = person.at;
  }
  if (entry.lost || isAccountedFor(person, life, key, entry)) return;
  entry.lost = true;
  trouble(ledger, `lost: person ${person.number} ${life.card.details.label} ${key} at ${textNow(person)}`);
};
