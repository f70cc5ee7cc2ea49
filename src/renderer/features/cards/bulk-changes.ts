import type { CardReply } from '#core/contract/cards.ts';
import { instantOfMs } from '#core/instant.ts';
import type { EpochMs } from '#core/local-date.ts';
import { addDays } from '#core/local-date.ts';
import { dayAt, instantOf } from '#core/zoned-time.ts';
import { applied, appStore, tellFailure } from '../../app-state.ts';
import type { DoneWord } from '../../i18n/done-word.ts';
import { clearSelection } from './selection.ts';

/** Changes of several cards at once. */

const take = (reply: CardReply, word: DoneWord): void => {
  if (reply.ok) {
    applied(reply.value, word);
    clearSelection();
  } else tellFailure(reply.failure);
};

/** Archives the cards, or takes them out of the archive. */
export const archive = async (cardIds: readonly string[], archived: boolean): Promise<void> =>
  take(await window.app.archiveCards(cardIds, archived), archived ? 'cards-archived' : 'cards-restored');

/** Adds and removes tags. */
export const changeTags = async (
  cardIds: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): Promise<void> => take(await window.app.tagCards(cardIds, [...add], [...remove]), 'cards-tagged');

/** The instant at which a snooze of so many days ends: at the hour of the person's reminders. */
export const snoozeEnd = (days: number, nowMs: EpochMs, zone: string, minuteOfDay: number): EpochMs =>
  instantOf(addDays(dayAt(nowMs, zone), days), minuteOfDay, zone);

/** No reminders about these cards for so many days. */
export const snooze = async (cardIds: readonly string[], days: number): Promise<void> => {
  const { nowMs, started } = appStore.getState();
  if (started === null) return;
  const end = snoozeEnd(days, nowMs, started.zone, started.settings.reminders.minuteOfDay);
  take(await window.app.snoozeCards(cardIds, instantOfMs(end)), 'snoozed');
};
