import type { CardState } from '../deadline.ts';
import { addDays, type EpochMs, type LocalDate } from '../local-date.ts';
import { daysLeftOn, stateOf } from '../phases.ts';
import type { Calendar } from './calendar.ts';
import { zoneOf } from './chains.ts';
import type { DatedCard, TrayRow, TrayState } from './decision.ts';

/** What the tray shows: the truth beside the notifications, whatever was told, snoozed or held back. */

const ROWS = 5;
const URGENT_DAYS = 3;
/** A hard stop asks from its first milestone on. */
const STOP_HORIZON_DAYS = 60;

/** Whether a card in this state asks for the person now. */
export const asksForYou = (state: CardState, daysLeft: number | null): boolean =>
  state === 'due-soon' ||
  state === 'receive-only' ||
  state === 'to-confirm' ||
  (state === 'hard-stop' && daysLeft !== null && daysLeft <= STOP_HORIZON_DAYS);

/** The person chose to hear no more about this deadline. */
const isLetGo = ({ card, deadline }: DatedCard): boolean =>
  card.reminders.log.some(
    ({ event, removedAt, deadlineOn }) =>
      (event === 'ignored' || event === 'handled') && removedAt === null && deadlineOn === deadline.activeUntil,
  );

/** A row before its day is written out, which only five need. */
type Row = Omit<TrayRow, 'on'> & { readonly today: LocalDate };

const rowOf = (dated: DatedCard, calendar: Calendar): Row | null => {
  const { card, deadline } = dated;
  if (card.details.archivedAt !== null) return null;
  const today = calendar.todayText(zoneOf(dated));
  const daysLeft = daysLeftOn(deadline, today);
  if (daysLeft === null) return null;
  const state = stateOf(card, deadline, today);
  const needsYou = asksForYou(state, daysLeft) && !isLetGo(dated);
  const { id: cardId } = card;
  const kind = state === 'hard-stop' ? 'hard-stop' : state === 'receive-only' ? 'grace' : 'active-ends';
  return { cardId, label: card.details.label, kind, daysLeft, needsYou, today };
};

const isUrgentRow = ({ needsYou, kind, daysLeft }: Row): boolean => needsYou && (kind === 'grace' || daysLeft <= URGENT_DAYS);

/** Keeps the soonest few in order without sorting all. */
const insert = (soonest: Row[], row: Row): void => {
  const last = soonest[ROWS - 1];
  if (last !== undefined && last.daysLeft <= row.daysLeft) return;
  const at = soonest.findIndex(({ daysLeft }) => daysLeft > row.daysLeft);
  soonest.splice(at === -1 ? soonest.length : at, 0, row);
  soonest.length = Math.min(soonest.length, ROWS);
};

/** The tray's look, count and five soonest cards. */
export const trayOf = (cards: readonly DatedCard[], calendar: Calendar, pausedUntil: EpochMs | null): TrayState => {
  const soonest: Row[] = [];
  let count = 0;
  let urgent = false;
  for (const dated of cards) {
    const row = rowOf(dated, calendar);
    if (row === null) continue;
    insert(soonest, row);
    if (row.needsYou) count++;
    if (isUrgentRow(row)) urgent = true;
  }
  const rows = soonest.map(({ today, ...row }): TrayRow => ({ ...row, on: addDays(today, row.daysLeft) }));
  return { look: urgent ? 'urgent' : count > 0 ? 'due' : 'calm', count, soonest: rows, pausedUntil };
};
