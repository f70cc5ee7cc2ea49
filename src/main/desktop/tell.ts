import type { Intent } from '#core/contract/app.ts';
import { instantOfMs } from '#core/instant.ts';
import type { Card } from '#core/model/card.ts';
import type { Journal } from '#core/model/journal.ts';
import type { ReminderRecord } from '#core/model/reminder.ts';
import type { Cure, DatedCard, Decision, Telling } from '#core/reminders/decision.ts';
import { withHeartbeat, withTest, withWayAnswer } from '#core/reminders/journal.ts';
import { withAnswer } from '#core/reminders/marks.ts';
import { isStillOpen } from '#core/reminders/still-open.ts';
import { ok } from '#core/result.ts';
import type { Clock } from '../clock.ts';
import type { Document } from '../document-file.ts';
import type { Session } from '../session.ts';
import type { Notice } from './notify/notice.ts';
import type { Notifier, Sent } from './notify/notifier.ts';
import { type Listener, say, wordingOf } from './words/say.ts';

/** Telling what was decided and committed, and writing down what became of it. */

export interface TellDeps {
  readonly session: Session;
  readonly clock: Clock;
  readonly journal: Document<Journal>;
  readonly notifier: Notifier;
  readonly listener: () => Listener;
  readonly dated: () => readonly DatedCard[];
  readonly openWindow: (intent: Intent) => void;
  /** Puts cards off until tomorrow. */
  readonly snooze: (cardIds: readonly string[]) => void;
  /** A test's hand on the moment between the log and the notification; null in a packaged app. */
  readonly beforeTelling: (() => Promise<void>) | null;
}

export interface Teller {
  /** Takes off the screen what was dealt with meanwhile, and tells what is to be told. */
  readonly tell: (decision: Decision) => Promise<void>;
  /** Sends a notice that says it is a test, by the way that reminders take. */
  readonly test: () => Promise<void>;
}

/** Cures that are a renewal, and so end in its dialog; the others begin on the card's page. */
const RENEWALS: readonly Cure[] = ['top-up', 'renew', 'use-it', 'fill-wallet'];

/** Where a click on a telling leads. */
export const intentOf = (telling: Extract<Telling, { kind: 'cards' }>): Intent => {
  const [first, ...others] = telling.items;
  if (others.length > 0) return { kind: 'show-reminders' };
  const isRenewal = RENEWALS.includes(first.reminders[0].cure);
  return isRenewal ? { kind: 'record', cardId: first.cardId } : { kind: 'open-card', cardId: first.cardId };
};

/** The month whose heartbeat a reminder took the place of. */
const pendingMonth = ({ heartbeats }: Journal): string | null => {
  const last = heartbeats.at(-1);
  return last?.answer === 'pending' ? last.month : null;
};

const toldOf = (records: readonly ReminderRecord[]): readonly ReminderRecord[] =>
  records.filter(({ event }) => event === 'told');

/** A teller over the notifier. */
export const createTeller = (deps: TellDeps): Teller => {
  const { session, clock, journal, notifier, listener, openWindow, snooze, beforeTelling } = deps;

  const holds = (log: Decision['log']) => (): boolean => {
    const told = new Map(log.map(({ cardId, records }) => [cardId, toldOf(records)]));
    return deps.dated().some((dated) => {
      const own = told.get(dated.card.id);
      return own !== undefined && isStillOpen(dated, own, clock.now());
    });
  };
  const noticeOf = (telling: Telling, log: Decision['log']): Notice => {
    const said = say(telling, listener());
    if (telling.kind === 'heartbeat') return { ...said, urgent: false, onClick: null, actions: [], holds: () => true };
    const intent = intentOf(telling);
    const { record, tomorrow } = wordingOf(listener().language).actions;
    const open = (): void => openWindow(intent);
    const later = { label: tomorrow, run: () => snooze(telling.items.map(({ cardId }) => cardId)) };
    const actions = intent.kind === 'record' ? [{ label: record, run: open }, later] : [later];
    return { ...said, urgent: telling.urgent, onClick: open, actions, holds: holds(log) };
  };
  const noteWays = (value: Journal, sent: Sent): Journal => {
    const at = instantOfMs(clock.now());
    const tried = sent.way === 'window' ? [...sent.tried, sent] : sent.tried;
    return tried.reduce((noted, { way, answer, detail }) => withWayAnswer(noted, { way, at, answer, detail }), value);
  };
  const answerCards = async (
    telling: Extract<Telling, { kind: 'cards' }>,
    decision: Decision,
    sent: Sent,
  ): Promise<void> => {
    const told = { way: sent.way, answer: sent.answer, now: clock.now() };
    const answered = (card: Card, keys: readonly string[]): Card => withAnswer(card, keys, told);
    await Promise.all(
      telling.items.map(({ cardId }) => {
        // All that the log holds as being told, also the end of a snooze, which has no words of its own.
        const records = decision.log.find((entry) => entry.cardId === cardId)?.records ?? [];
        const keys = toldOf(records).map(({ key }) => key);
        return session.changeCard(cardId, (card) => ok(answered(card, keys)));
      }),
    );
  };
  return {
    tell: async (decision) => {
      notifier.sweep();
      for (const telling of decision.tell) {
        await beforeTelling?.();
        const sent = await notifier.send(noticeOf(telling, decision.log));
        if (telling.kind === 'cards') await answerCards(telling, decision, sent);
        await journal.change((value) => {
          const noted = noteWays(value, sent);
          const month = telling.kind === 'heartbeat' ? telling.month : pendingMonth(noted);
          return month === null ? noted : withHeartbeat(noted, month, sent.answer, clock.now());
        });
      }
    },
    test: async () => {
      const words = wordingOf(listener().language).test;
      const onClick = (): void => openWindow({ kind: 'show-reminders' });
      const sent = await notifier.send({ ...words, urgent: false, onClick, actions: [], holds: () => true });
      const { way, answer, detail } = sent;
      await journal.change((value) =>
        withTest(noteWays(value, sent), { way, at: instantOfMs(clock.now()), answer, detail }),
      );
    },
  };
};
