import { decide } from '#core/reminders/decide.ts';
import type { CardLog, Decision, Telling } from '#core/reminders/decision.ts';
import { withHeartbeat } from '#core/reminders/journal.ts';
import { withAnswer, withLog } from '#core/reminders/marks.ts';
import { type Ledger, trouble } from './ledger.ts';
import { clockOf, type Life, type Person, textNow } from './person.ts';
import { noteShown, survey, verdictOn, verify } from './watch.ts';
import { zoneTable } from './zone-table.ts';

/** One look as the edge does it: decide, commit, tell, answer; a kill may come between any two of them. */

export interface Trouble {
  /** Chance that a look that tells is killed. */
  readonly kill: number;
  /** Chance that no way can show it. */
  readonly fail: number;
  /** Breaks the core on purpose, to see whether the oracle notices. */
  readonly spoil: Spoil;
}

/**
 * `log-unread`: the log's check is removed, the core is shown cards that were never told anything. `swallowed`: some
 * tellings are logged as delivered and never shown. `passed-over`: some are written down as passed over instead of told.
 */
export type Spoil = 'none' | 'log-unread' | 'swallowed' | 'passed-over';

const SPOILED = 0.2;

const withoutTold = (life: Life): Life['card'] => ({
  ...life.card,
  reminders: {
    ...life.card.reminders,
    log: life.card.reminders.log.filter(({ event }) => event !== 'told' && event !== 'missed'),
  },
});

const decideFor = (person: Person, { spoil }: Trouble): Decision => {
  const decision = decideBy(person, spoil === 'log-unread');
  const spoils = spoil === 'passed-over' && decision.tell.length > 0 && person.chance.likely(SPOILED);
  return spoils ? asPassedOver(decision) : decision;
};

/** Nothing is told, and the log says of all of it that something later was. */
const asPassedOver = (decision: Decision): Decision => ({
  ...decision,
  tell: [],
  log: decision.log.map(({ cardId, records }) => ({
    cardId,
    records: records.map((record) =>
      record.event === 'told'
        ? { ...record, event: 'missed', answer: null, run: null, attempt: 0, why: 'superseded' }
        : record,
    ),
  })),
});

const decideBy = (person: Person, withoutLogCheck: boolean): Decision =>
  decide({
    cards: [...person.lives.values()].map((life) => ({
      card: withoutLogCheck ? withoutTold(life) : life.card,
      carrier: life.kind.carrier,
      deadline: life.deadline,
    })),
    settings: person.settings,
    journal: person.journal,
    now: clockOf(person),
    zone: person.zone,
    run: `run-${person.run}`,
    unsaved: new Set(),
  });

const count = (counts: Map<string, number>, name: string): number => {
  const next = (counts.get(name) ?? 0) + 1;
  counts.set(name, next);
  return next;
};

/** Keys of a log that are about to be told. */
const pendingOf = (log: readonly CardLog[]): { readonly cardId: string; readonly key: string }[] =>
  log.flatMap(({ cardId, records }) =>
    records.filter(({ answer }) => answer === 'pending').map(({ key }) => ({ cardId, key })),
  );

const cut = (ledger: Ledger, pending: readonly { readonly cardId: string; readonly key: string }[]): void => {
  for (const { cardId, key } of pending) count(ledger.cuts, `${cardId} ${key}`);
};

const show = (person: Person, telling: Telling): void => {
  const { ledger } = person;
  const now = clockOf(person);
  if (telling.kind === 'heartbeat') {
    ledger.tally.heartbeats++;
    if (count(ledger.months, telling.month) > 1) ledger.tally.doubled++;
    return;
  }
  for (const { cardId, reminders } of telling.items) {
    const life = person.lives.get(cardId);
    if (life === undefined) throw new Error('Told of a card that is not there');
    for (const { key, attempt } of reminders) {
      const verdict = verdictOn(person, life, key);
      if (verdict === 'handled') ledger.tally.afterHandled++;
      if (verdict === 'unasked') ledger.tally.unasked++;
      if (verdict !== 'fine')
        trouble(
          ledger,
          `${verdict}: person ${person.number} ${life.card.details.label} ${key} at ${textNow(person)} in ${person.zone}`,
        );
      const times = count(ledger.shown, `${cardId} ${key}`);
      if (times > 1) {
        const allowed = (ledger.cuts.get(`${cardId} ${key}`) ?? 0) >= 1 && times === 2 && attempt > 1;
        if (allowed) ledger.tally.repeatedAfterKill++;
        else {
          ledger.tally.doubled++;
          trouble(
            ledger,
            `doubled: person ${person.number} ${life.card.details.label} ${key} attempt ${attempt} at ${textNow(person)}`,
          );
        }
      }
      noteShown(person, cardId, key);
    }
    ledger.lastShown.set(cardId, now);
  }
};

/** Counts a change between summer and winter time that came while its person stayed in one zone. */
const noteSummerTime = (person: Person): void => {
  const { day, minute } = zoneTable(person.zone);
  const minuteNow = Math.floor(clockOf(person) / 60_000);
  const offset = day(clockOf(person)) * 1440 + minute(clockOf(person)) - minuteNow;
  if (person.wall?.zone === person.zone && person.wall.offset !== offset) person.ledger.tally.summerTime++;
  person.wall = { zone: person.zone, offset };
};

/** Looks once. `killed` means that the app is gone; what was committed stays. */
export const look = (
  person: Person,
  odds: Trouble,
): { readonly nextDueAt: number | null; readonly told: readonly string[]; readonly killed: boolean } => {
  const { chance, ledger } = person;
  ledger.tally.looks++;
  noteSummerTime(person);
  const seen = survey(person);
  const decision = decideFor(person, odds);
  const { log, tell, nextDueAt } = decision;
  // 0: in the middle of the commits, 1: before the notification, 2: after it, before the answers.
  const killedAt = tell.length > 0 && chance.likely(odds.kill) ? chance.int(0, 2) : null;
  const committed = killedAt === 0 ? log.slice(0, chance.int(0, log.length)) : log;
  person.journal = decision.journal;
  for (const { cardId, records } of committed) {
    const life = person.lives.get(cardId);
    if (life === undefined) continue;
    life.card = withLog(life.card, records);
    life.stale = true;
  }
  const pending = pendingOf(committed);
  if (killedAt === 0 || killedAt === 1) {
    cut(ledger, pending);
    return { nextDueAt, told: [], killed: true };
  }
  const failed = tell.length > 0 && chance.likely(odds.fail);
  const swallowed = odds.spoil === 'swallowed' && tell.length > 0 && chance.likely(SPOILED);
  if (failed) ledger.tally.failedShowings++;
  else if (!swallowed) for (const telling of tell) show(person, telling);
  if (killedAt === 2) {
    cut(ledger, pending);
    return { nextDueAt, told: [], killed: true };
  }
  answer(person, pending, failed ? 'failed' : 'delivered', tell);
  verify(person, seen);
  const told = tell.flatMap((telling) => (telling.kind === 'cards' ? telling.items.map(({ cardId }) => cardId) : []));
  return { nextDueAt, told, killed: false };
};

const answer = (
  person: Person,
  pending: readonly { readonly cardId: string; readonly key: string }[],
  said: 'delivered' | 'failed',
  tell: readonly Telling[],
): void => {
  const now = clockOf(person);
  for (const { cardId, key } of pending) {
    const life = person.lives.get(cardId);
    if (life !== undefined) life.card = withAnswer(life.card, [key], { way: 'electron', answer: said, now });
  }
  for (const telling of tell) {
    if (telling.kind === 'heartbeat') person.journal = withHeartbeat(person.journal, telling.month, said, now);
  }
};
