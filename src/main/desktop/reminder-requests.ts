import type { ReminderReply, ReminderRequests } from '#core/contract/reminders.ts';
import { instantOfMs, msOfInstant } from '#core/instant.ts';
import type { EpochMs } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import { DEFAULT_POLICY } from '#core/model/reminder.ts';
import type { Settings } from '#core/model/settings.ts';
import type { DatedCard, LookInput } from '#core/reminders/decision.ts';
import { ignored, snoozed, snoozeUntil, unmarked } from '#core/reminders/marks.ts';
import { remindersView } from '#core/reminders/page.ts';
import { cardsToPutOff } from '#core/reminders/upcoming.ts';
import type { EdgeFacts } from '#core/reminders/view.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Handlers } from '../door.ts';
import type { Session } from '../session.ts';

/** What the window and the tray ask of reminders. */

export interface ReminderDesk {
  readonly session: Session;
  readonly input: () => LookInput;
  readonly facts: () => EdgeFacts;
  readonly sendTest: () => Promise<void>;
}

type Saved = Result<null, { readonly kind: 'save-failed'; readonly code: string }>;

export interface ReminderActions {
  readonly requests: Handlers<keyof ReminderRequests>;
  /** Puts cards off until the person's chosen hour tomorrow; null for all that just spoke or would speak before then. */
  readonly untilTomorrow: (cardIds: readonly string[] | null) => Promise<Saved>;
  readonly pause: (until: EpochMs | null) => Promise<Saved>;
}

const SAVED: Saved = ok(null);

const notSaved = (failure: { readonly kind: string; readonly code?: string }): Saved =>
  fail({ kind: 'save-failed', code: failure.code ?? failure.kind.toUpperCase() });

/** The failure of the first that failed; the others stand. */
const together = (results: readonly Saved[]): Saved => results.find((result) => !result.ok) ?? SAVED;

/** The requests of the Reminders page and the tray's actions. */
export const createReminderActions = ({ session, input, facts, sendTest }: ReminderDesk): ReminderActions => {
  const change = async (cardId: string, step: (dated: DatedCard, now: EpochMs) => Card | null): Promise<Saved> => {
    const given = input();
    const dated = given.cards.find(({ card }) => card.id === cardId);
    if (dated === undefined) return notSaved({ kind: 'card-missing' });
    const saved = await session.changeCard(cardId, (card) => {
      const changed = step({ ...dated, card }, given.now);
      return changed === null ? fail({ kind: 'record-missing', recordId: '' }) : ok(changed);
    });
    return saved.ok ? SAVED : notSaved(saved.failure);
  };
  const snooze = (cardId: string, until: EpochMs): Promise<Saved> =>
    change(cardId, ({ card, deadline }, now) => snoozed(card, deadline, until, now));
  const snoozeThose = async (cardIds: readonly string[], until: EpochMs): Promise<Saved> =>
    together(await Promise.all(cardIds.map((cardId) => snooze(cardId, until))));

  const changeReminders = async (step: (reminders: Settings['reminders']) => Settings['reminders']): Promise<Saved> => {
    const saved = await session.changeSettings((settings) => ({ ...settings, reminders: step(settings.reminders) }));
    return saved.ok ? SAVED : notSaved(saved.failure);
  };
  const pause = (until: EpochMs | null): Promise<Saved> =>
    changeReminders((reminders) => ({ ...reminders, pausedUntil: until === null ? null : instantOfMs(until) }));

  const savePolicy = (...[scope, policy]: Parameters<ReminderRequests['savePolicy']>): Promise<Saved> => {
    if (scope.kind === 'card') {
      return change(scope.cardId, ({ card }, now) => ({
        ...card,
        reminders: { ...card.reminders, updatedAt: instantOfMs(now), policy },
      }));
    }
    return changeReminders((reminders) => {
      if (scope.kind === 'default') return { ...reminders, policy: policy ?? DEFAULT_POLICY };
      const { [scope.carrierId]: _, ...others } = reminders.byCarrier;
      return { ...reminders, byCarrier: policy === null ? others : { ...others, [scope.carrierId]: policy } };
    });
  };

  const view = () => remindersView(input(), facts());
  const reply = async (saving: Promise<Saved>): Promise<ReminderReply> => {
    const saved = await saving;
    return saved.ok ? ok(view()) : saved;
  };
  return {
    untilTomorrow: (cardIds) => {
      const given = input();
      const until = snoozeUntil({ kind: 'tomorrow' }, given.now, given.zone, given.settings);
      return snoozeThose(cardIds ?? cardsToPutOff(given, until), until);
    },
    pause,
    requests: {
      reminders: view,
      snooze: (cardId, until) => {
        const at = msOfInstant(until);
        return reply(cardId === null ? snoozeThose(cardsToPutOff(input(), at), at) : snooze(cardId, at));
      },
      ignoreDeadline: (cardId) => reply(change(cardId, ({ card, deadline }, now) => ignored(card, deadline, now))),
      undoReminderMark: (cardId, recordId) => reply(change(cardId, ({ card }, now) => unmarked(card, recordId, now))),
      pauseReminders: (until) => reply(pause(until === null ? null : msOfInstant(until))),
      savePolicy: (scope, policy) => reply(savePolicy(scope, policy)),
      sendTest: () => reply(sendTest().then(() => SAVED)),
    },
  };
};
