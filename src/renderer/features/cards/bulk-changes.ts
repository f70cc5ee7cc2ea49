import type { ChangeFailure } from '#core/changes/failures.ts';
import type { CardReply } from '#core/contract/cards.ts';
import type { EpochMs } from '#core/local-date.ts';
import { addDays } from '#core/local-date.ts';
import { dayAt, instantOf } from '#core/zoned-time.ts';
import { applied, appStore, tellFailure } from '../../app-state.ts';
import type { DoneWord } from '../../i18n/done-word.ts';
import { refreshReminders } from '../../live-state.ts';
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

interface Refused {
  readonly cardId: string;
  readonly label: string;
  readonly code: string;
}

/** Says which cards a change of several did not reach; what was saved stays. */
const tellRefused = (cardIds: readonly string[], failed: readonly Refused[]): void => {
  const code = failed[0]?.code ?? '';
  const missed = new Set(failed.map(({ cardId }) => cardId));
  const saved = cardIds.filter((id) => !missed.has(id));
  const failure: ChangeFailure =
    saved.length === 0 ? { kind: 'save-failed', code } : { kind: 'saved-partly', saved, failed, code };
  tellFailure(failure);
};

/** No reminders about these cards for so many days. */
export const snooze = async (cardIds: readonly string[], labels: readonly string[], days: number): Promise<void> => {
  const { nowMs, started } = appStore.getState();
  if (started === null) return;
  const end = snoozeEnd(days, nowMs, started.zone, started.settings.reminders.minuteOfDay);
  const until = new Date(end).toISOString();
  const failed: Refused[] = [];
  for (const [index, cardId] of cardIds.entries()) {
    const reply = await window.app.snooze(cardId, until);
    if (!reply.ok) failed.push({ cardId, label: labels[index] ?? '', code: reply.failure.code });
  }
  if (failed.length > 0) {
    tellRefused(cardIds, failed);
    return;
  }
  appStore.setState((model) => ({
    toast: { kind: 'done', id: (model.toast?.id ?? 0) + 1, word: 'snoozed', labels, undoToken: null },
  }));
  clearSelection();
  await refreshReminders();
};
