import { instantOfMs } from '#core/instant.ts';
import type { TrayRow, TrayState } from '#core/reminders/decision.ts';
import { isUntilResumed } from '#core/reminders/pause.ts';
import { dayOfInstant } from '../words/dates.ts';
import { type Listener, wordingOf } from '../words/say.ts';

/** What the tray shows, as data: the picture's name, the tooltip and the menu. */

/** What a person chose in the menu. */
export type TrayChoice =
  | { readonly kind: 'card'; readonly cardId: string }
  | { readonly kind: 'record' }
  | { readonly kind: 'snooze-all' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'open' }
  | { readonly kind: 'quit' };

export type TrayEntry =
  | { readonly kind: 'item'; readonly label: string; readonly choice: TrayChoice | null }
  | { readonly kind: 'line' };

export interface TrayView {
  readonly look: TrayState['look'];
  readonly count: number;
  readonly tooltip: string;
  readonly entries: readonly TrayEntry[];
}

const LONGEST_LABEL = 40;

/** A menu takes `&` for the mark of a key, and a very long name for its width. */
const menuText = (text: string): string => text.replaceAll('&', '&&');

const shortened = (label: string): string => {
  const signs = [...label];
  return signs.length <= LONGEST_LABEL ? label : `${signs.slice(0, LONGEST_LABEL - 1).join('')}…`;
};

const rowEntry = (row: TrayRow, listener: Listener): TrayEntry => {
  const { aCard, tray } = wordingOf(listener.language);
  const name = listener.masking ? aCard : shortened(row.label);
  return {
    kind: 'item',
    label: menuText([name, tray.days[row.kind](row.daysLeft), ...(row.putOff ? [tray.putOff] : [])].join(' · ')),
    choice: { kind: 'card', cardId: row.cardId },
  };
};

/** The tray in the person's language. */
export const trayView = (state: TrayState, listener: Listener): TrayView => {
  const { tray } = wordingOf(listener.language);
  const { pausedUntil } = state;
  const isPaused = pausedUntil !== null;
  const until =
    pausedUntil === null || isUntilResumed(instantOfMs(pausedUntil))
      ? null
      : dayOfInstant(pausedUntil, listener.zone, listener.now, listener.language);
  const item = (label: string, choice: TrayChoice | null): TrayEntry => ({
    kind: 'item',
    label: menuText(label),
    choice,
  });
  const cards = state.soonest.map((row) => rowEntry(row, listener));
  return {
    look: state.look,
    count: state.count,
    tooltip: isPaused ? `${tray.tooltip(state.count)}\n${tray.paused(until)}` : tray.tooltip(state.count),
    entries: [
      ...(cards.length === 0 ? [item(tray.noCards, null)] : cards),
      { kind: 'line' },
      item(tray.record, { kind: 'record' }),
      item(tray.snoozeAll, { kind: 'snooze-all' }),
      isPaused ? item(tray.resume(until), { kind: 'resume' }) : item(tray.pause, { kind: 'pause' }),
      item(tray.open, { kind: 'open' }),
      item(tray.quit, { kind: 'quit' }),
    ],
  };
};
