import { readCard, writeCard } from '#core/document.ts';
import { move, setClock } from './circumstances.ts';
import { doSomething, renew, replaceIfLost } from './deeds.ts';
import { type Entry, type FATES, type Hold, type Ledger, type Tally, trouble } from './ledger.ts';
import { look, type Trouble } from './look.ts';
import { DAY, HOUR, type Life, newPerson, type Person } from './person.ts';
import { isGivenUp, isWaitingForWay, survey, verify } from './watch.ts';

/** A person's year: sleep, wake, look, do things, be killed, start again. */

export interface YearOptions {
  readonly seed: number;
  readonly persons: number;
  readonly cards: number;
  readonly days: number;
  readonly trouble: Trouble;
}

export const USUAL: YearOptions = {
  seed: 1,
  persons: 100,
  cards: 50,
  days: 366,
  trouble: { kill: 0.03, fail: 0.02, spoil: 'none' },
};

/** A start reads what was written: the log as text, through the real document. */
const restart = (person: Person): void => {
  person.run++;
  person.ledger.tally.restarts++;
  if (!person.chance.likely(0.06)) return;
  for (const life of person.lives.values()) {
    if (!life.stale) continue;
    const reading = readCard(writeCard(life.card));
    if (reading.kind !== 'loaded')
      throw new Error(`A card that was written cannot be read: ${JSON.stringify(reading)}`);
    life.card = reading.card;
    life.stale = false;
  }
};

/** The computer sleeps, or the app is off; clocks and zones may change meanwhile. */
const sleep = (person: Person, wasKilled: boolean): void => {
  const { chance } = person;
  const short = wasKilled && chance.likely(0.7);
  const length = short
    ? chance.int(1, 10) * 60_000
    : chance.likely(0.97)
      ? chance.skewed(10 * 60_000, 7 * DAY)
      : chance.skewed(2 * DAY, 35 * DAY);
  person.at += length;
  person.ledger.tally.sleeps++;
  if (length >= 2 * DAY) person.ledger.tally.longSleeps++;
  if (chance.likely(0.01)) setClock(person);
  if (chance.likely(0.02)) move(person);
  if (wasKilled || chance.likely(0.3)) restart(person);
};

/** Some renew what they were just told of, within the hour, and put a new card in place of one that is lost. */
const renewAll = (person: Person, cardIds: Set<string>): void => {
  for (const cardId of cardIds) {
    const life = person.lives.get(cardId);
    if (life === undefined) continue;
    renew(person, life);
    replaceIfLost(person, life);
  }
  cardIds.clear();
};

/** Awake: looks when something is due, and after everything that is done. True when it ended by a kill. */
const awake = (person: Person, until: number, odds: Trouble): boolean => {
  const { chance } = person;
  const toRenew = new Set<string>();
  let nextDeed = person.at + chance.skewed(HOUR, 4 * DAY);
  for (;;) {
    const { nextDueAt, told, killed } = look(person, odds);
    if (killed) {
      person.ledger.tally.kills++;
      return true;
    }
    for (const cardId of told) if (chance.likely(0.12)) toRenew.add(cardId);
    if (toRenew.size > 0) nextDeed = Math.min(nextDeed, person.at + chance.int(1, 60) * 60_000);
    const nextLook =
      nextDueAt === null ? Number.POSITIVE_INFINITY : Math.max(nextDueAt - person.skew, person.at + 1000);
    person.at = Math.min(nextLook, nextDeed, until);
    // Nothing may have come due that the core did not ask to be woken for.
    if (nextLook > person.at) verify(person, survey(person));
    if (person.at === until) return false;
    if (person.at === nextDeed) {
      if (toRenew.size > 0) renewAll(person, toRenew);
      else doSomething(person);
      nextDeed = person.at + chance.skewed(HOUR, 4 * DAY);
    }
  }
};

const HELD: Readonly<Record<Hold, keyof Tally>> = {
  paused: 'heldPaused',
  snoozed: 'heldSnoozed',
  ignored: 'heldIgnored',
  quiet: 'heldQuiet',
  killed: 'heldKilled',
};

/**
 * What became of an identity that was due. The log is believed in nothing that would excuse a silence: passed over counts
 * only when the person really saw something later of the same matter, no later than the first look that was free.
 */
const fateOf = (person: Person, life: Life, key: string, entry: Entry): (typeof FATES)[number] => {
  const { shownAt, heardAt, freeAt, dueAt, listed } = entry;
  if (shownAt !== null) return shownAt - dueAt <= HOUR ? 'inTime' : 'catchUp';
  if (entry.lost) return 'lost';
  if (isGivenUp(person, life, key)) return 'onPage';
  if (heardAt !== null && (freeAt === null || heardAt <= freeAt)) {
    const isOnPage = life.card.reminders.log.some((one) => one.key === key);
    if (listed && freeAt !== null && !isOnPage) return 'silent';
    return entry.heardInTime ? 'passedOver' : 'passedTooLate';
  }
  if (isWaitingForWay(life, key)) return 'noWay';
  return freeAt === null ? 'putOff' : 'lost';
};

const close = (person: Person, life: Life): void => {
  const { tally, entries } = person.ledger;
  for (const [key, entry] of entries.get(life.card.id) ?? []) {
    const fate = fateOf(person, life, key, entry);
    tally.due++;
    tally[fate]++;
    if (fate === 'putOff') tally[HELD[entry.heldBy]]++;
    if (fate === 'lost' && !entry.lost)
      trouble(
        person.ledger,
        `lost: person ${person.number} ${life.card.details.label} ${key}: nothing was heard of it`,
      );
  }
};

/** Lives one person's year. */
export const liveYear = (options: YearOptions, number: number): Ledger => {
  const person = newPerson(options.seed, number, options.cards);
  const end = person.at + options.days * DAY;
  restart(person);
  while (person.at < end) {
    const killed = awake(
      person,
      Math.min(end, person.at + person.chance.skewed(20 * 60_000, 30 * HOUR)),
      options.trouble,
    );
    sleep(person, killed);
  }
  for (const life of [...person.lives.values(), ...person.gone]) close(person, life);
  return person.ledger;
};
