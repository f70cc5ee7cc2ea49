import { type Entry, trouble } from './ledger.ts';
import { type Matter, mattersOf } from './oracle.ts';
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
    for (const { due, listed } of matters) {
      const key = due[due.length - 1]?.key ?? '';
      const latest = entries.get(key);
      // A policy that a person changed today made no milestone due last week.
      if (latest !== undefined && isAccountedFor(person, life, key, latest)) continue;
      for (const { key: one, dueAt } of due) {
        if (!entries.has(one)) entries.set(one, { dueAt, listed, shownAt: null, wasFree: false, lost: false });
      }
    }
  }
  return seen;
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

/**
 * Told; or given up with a line on the page; or waiting for a way that works; or passed over when something of the card
 * was told, which a zone move or a new hour of telling can make the latest again.
 */
const isAccountedFor = (person: Person, { card }: Life, key: string, entry: Entry): boolean => {
  if (entry.shownAt !== null) return true;
  const lastShown = person.ledger.lastShown.get(card.id) ?? 0;
  return card.reminders.log.some(
    (one) =>
      one.key === key &&
      (one.why === 'never-shown' ||
        one.answer === 'failed' ||
        (one.event === 'missed' && Date.parse(one.at) <= lastShown)),
  );
};

/** Asks, when the app is awake, whether the latest of every matter that it is free to speak of has been told. */
export const verify = (person: Person, seen: readonly Seen[]): void => {
  if (isPaused(person)) return;
  const quiet = quietUntil(person);
  for (const { life, matters } of seen) {
    const snooze = snoozeEndOf(person, life);
    if (snooze !== null && snooze.at > clockOf(person)) continue;
    const free = matters.filter(
      (matter) => !isIgnored(life, matter) && (quiet === null || matter.usefulUntil <= quiet),
    );
    for (const matter of free) verifyMatter(person, life, matter);
    if (snooze !== null && free.length > 0 && quiet === null) verifyAgain(person, life, snooze);
  }
};

const verifyMatter = (person: Person, life: Life, { due }: Matter): void => {
  const entries = person.ledger.entries.get(life.card.id);
  const key = due[due.length - 1]?.key ?? '';
  const latest = entries?.get(key);
  if (latest === undefined) throw new Error(`Not surveyed: ${key}`);
  if (latest.wasFree && latest.shownAt !== null) return;
  for (const one of due) {
    const entry = entries?.get(one.key);
    if (entry !== undefined) entry.wasFree = true;
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
  const entry = entries?.get(key) ?? { dueAt: snooze.at, listed: false, shownAt: null, wasFree: true, lost: false };
  entries?.set(key, entry);
  const last = ledger.lastShown.get(life.card.id);
  if (entry.shownAt === null && last !== undefined && last >= snooze.at) entry.shownAt = last;
  if (entry.lost || isAccountedFor(person, life, key, entry)) return;
  entry.lost = true;
  trouble(ledger, `lost: person ${person.number} ${life.card.details.label} ${key} at ${textNow(person)}`);
};
