import { deadlineOf } from '#core/expiry.ts';
import type { EpochMs } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { EMPTY_JOURNAL, type Journal } from '#core/model/journal.ts';
import type { ReminderRecord } from '#core/model/reminder.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/model/settings.ts';
import { decide } from '#core/reminders/decide.ts';
import type { Decision, LookInput, Reminder } from '#core/reminders/decision.ts';
import { withAnswer, withLog } from '#core/reminders/marks.ts';
import { aCarrier } from '../rule-builders.ts';

/** A desk that acts on what the core decides, with nothing but values: commits, tells, answers, and can be killed. */

export interface DeskFacts {
  readonly cards: readonly Card[];
  readonly carrier?: Carrier;
  readonly zone?: string;
  readonly settings?: Partial<Settings['reminders']>;
}

export interface LookFacts {
  /** Killed after the log was committed, before anything was shown. */
  readonly killedBefore?: true;
  /** Killed after it was shown, before the answer was written. */
  readonly killedAfter?: true;
  readonly answer?: 'delivered' | 'failed' | 'unknown';
}

export interface Desk {
  /** Looks at an instant and gives the identities that were shown, most urgent first. */
  readonly look: (at: string | EpochMs, facts?: LookFacts) => readonly string[];
  /** Looks whenever something is due from one instant to another, and gives `instant key` of all that was shown. */
  readonly watch: (from: string, to: string) => readonly string[];
  readonly change: (step: (card: Card) => Card, index?: number) => void;
  readonly settle: (settings: Partial<Settings['reminders']>) => void;
  readonly move: (zone: string) => void;
  readonly restart: () => void;
  readonly input: (at: string | EpochMs) => LookInput;
  readonly card: (index?: number) => Card;
  readonly record: (key: string) => ReminderRecord | undefined;
  readonly last: () => Decision;
  readonly reminders: () => readonly Reminder[];
}

const msOf = (at: string | EpochMs): EpochMs => (typeof at === 'number' ? at : Date.parse(at));

/** A desk in Shanghai with the tiny carrier of Kuala Lumpur and the default settings, unless told otherwise. */
export const deskOf = (facts: DeskFacts): Desk => {
  const carrier = facts.carrier ?? aCarrier();
  const cards = [...facts.cards];
  let settings: Settings['reminders'] = { ...DEFAULT_SETTINGS.reminders, ...facts.settings };
  let zone = facts.zone ?? 'Asia/Shanghai';
  let journal: Journal = EMPTY_JOURNAL;
  let run = 1;
  let last: Decision | null = null;

  const input = (at: string | EpochMs): LookInput => ({
    cards: cards.map((card) => ({ card, carrier, deadline: deadlineOf(card, carrier) })),
    settings,
    journal,
    now: msOf(at),
    zone,
    run: `run-${run}`,
    unsaved: new Set(),
  });
  const commit = (cardId: string, step: (card: Card) => Card): void => {
    const index = cards.findIndex(({ id }) => id === cardId);
    const card = cards[index];
    if (card !== undefined) cards[index] = step(card);
  };
  const shownIn = ({ tell }: Decision): readonly string[] =>
    tell.flatMap((telling) =>
      telling.kind === 'heartbeat'
        ? [`heartbeat:${telling.month}`]
        : telling.items.flatMap(({ reminders }) => reminders.map(({ key }) => key)),
    );
  const look = (
    at: string | EpochMs,
    { killedBefore, killedAfter, answer = 'delivered' }: LookFacts = {},
  ): readonly string[] => {
    const decision = decide(input(at));
    last = decision;
    journal = decision.journal;
    for (const { cardId, records } of decision.log) commit(cardId, (card) => withLog(card, records));
    if (killedBefore) run++;
    if (killedBefore) return [];
    const shown = shownIn(decision);
    if (killedAfter) run++;
    if (killedAfter) return shown;
    for (const { cardId, records } of decision.log) {
      const keys = records.filter(({ event }) => event === 'told').map(({ key }) => key);
      commit(cardId, (card) => withAnswer(card, keys, { way: 'electron', answer, now: msOf(at) }));
    }
    return answer === 'failed' ? [] : shown;
  };
  const decision = (): Decision => {
    if (last === null) throw new Error('Nobody has looked yet');
    return last;
  };
  return {
    look,
    watch: (from, to) => {
      const told: string[] = [];
      for (let at = msOf(from); at <= msOf(to); ) {
        told.push(...look(at).map((key) => `${new Date(at).toISOString().slice(0, 16)} ${key}`));
        at = Math.max(at + 1, decision().nextDueAt ?? Number.POSITIVE_INFINITY);
      }
      return told;
    },
    change: (step, index = 0) => {
      const card = cards[index];
      if (card !== undefined) cards[index] = step(card);
    },
    settle: (more) => {
      settings = { ...settings, ...more };
    },
    move: (to) => {
      zone = to;
    },
    restart: () => {
      run++;
    },
    input,
    card: (index = 0) => {
      const card = cards[index];
      if (card === undefined) throw new Error('No such card');
      return card;
    },
    record: (key) => cards.flatMap(({ reminders }) => reminders.log).find((record) => record.key === key),
    last: decision,
    reminders: () =>
      decision().tell.flatMap((telling) =>
        telling.kind === 'cards' ? telling.items.flatMap(({ reminders }) => reminders) : [],
      ),
  };
};
