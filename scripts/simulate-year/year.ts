import { readCard, writeCard } from '#core/document.ts';
import { doSomething, move, renew, replaceIfLost, setClock } from './deeds.ts';
import type { Ledger } from './ledger.ts';
import { look, type Trouble } from './look.ts';
import { DAY, HOUR, type Life, newPerson, type Person } from './person.ts';
import { survey, verify } from './watch.ts';

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
  trouble: { kill: 0.03, fail: 0.02, withoutLogCheck: false },
};

/** A start reads what was written: the log as text, through the real document. */
const restart = (person: Person): void => {
  person.run++;
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
  person.at += short
    ? chance.int(1, 10) * 60_000
    : chance.likely(0.97)
      ? chance.skewed(10 * 60_000, 7 * DAY)
      : chance.skewed(2 * DAY, 35 * DAY);
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
    if (person.at === until) {
      // Nothing may have come due that the core did not ask to be woken for.
      if (nextLook > until && chance.likely(0.3)) verify(person, survey(person));
      return false;
    }
    if (person.at === nextDeed) {
      if (toRenew.size > 0) renewAll(person, toRenew);
      else doSomething(person);
      nextDeed = person.at + chance.skewed(HOUR, 4 * DAY);
    }
  }
};

const close = (life: Life, ledger: Ledger): void => {
  const { tally } = ledger;
  const why = new Map(
    life.card.reminders.log.map(({ key, event, answer, why: reason }) => [
      key,
      event === 'missed' ? reason : answer === 'failed' || answer === 'unknown' ? 'not-sure' : null,
    ]),
  );
  for (const [key, entry] of ledger.entries.get(life.card.id) ?? []) {
    tally.due++;
    const late = (entry.shownAt ?? 0) - entry.dueAt;
    if (entry.shownAt !== null) tally[late <= HOUR ? 'inTime' : 'catchUp']++;
    else if (entry.lost) tally.lost++;
    else if (why.get(key) === 'never-shown') tally.onPage++;
    else if (why.get(key) != null || (entry.wasFree && !entry.listed)) tally.passedOver++;
    else if (entry.wasFree) tally.silent++;
    else tally.putOff++;
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
  for (const life of [...person.lives.values(), ...person.gone]) close(life, person.ledger);
  return person.ledger;
};
