import { addDays, type EpochMs, type LocalDate } from '../local-date.ts';
import { daysLeftOn, stateOf } from '../phases.ts';
import { needsYou } from '../views/needs.ts';
import type { Calendar } from './calendar.ts';
import { zoneOf } from './chains.ts';
import type { DatedCard, TrayRow, TrayState } from './decision.ts';
import { snoozedUntil } from './marks.ts';

/** What the tray shows: the truth beside the notifications, whatever was told, snoozed or held back. */

const ROWS = 5;
const URGENT_DAYS = 3;

/** A row before its day is written out, which only five need. */
interface Row extends Omit<TrayRow, 'on' | 'daysLeft' | 'putOff'> {
  readonly dated: DatedCard;
  readonly today: LocalDate;
  readonly daysLeft: number | null;
}

const rowOf = (dated: DatedCard, calendar: Calendar): Row | null => {
  const { card, deadline } = dated;
  if (card.details.archivedAt !== null) return null;
  const today = calendar.todayText(zoneOf(dated));
  const state = stateOf(card, deadline, today);
  const bindings = card.bindings.filter(({ removedAt }) => removedAt === null);
  const accountsLeft = bindings.filter(({ moved }) => !moved).length;
  return {
    dated,
    cardId: card.id,
    label: card.details.label,
    kind: state === 'hard-stop' ? 'hard-stop' : state === 'receive-only' ? 'grace' : 'active-ends',
    daysLeft: daysLeftOn(deadline, today),
    needsYou: needsYou({ card, deadline, state, today, accounts: bindings.length, accountsLeft }),
    today,
  };
};

const isUrgentRow = ({ needsYou: asks, kind, daysLeft }: Row): boolean =>
  asks && daysLeft !== null && (kind === 'grace' || daysLeft <= URGENT_DAYS);

type DatedRow = Omit<TrayRow, 'on' | 'putOff'> & Pick<Row, 'today' | 'dated'>;

const hasDays = (row: Row): row is DatedRow => row.daysLeft !== null;

/** Keeps the soonest few in order without sorting all. */
const insert = (soonest: DatedRow[], row: DatedRow): void => {
  const last = soonest[ROWS - 1];
  if (last !== undefined && last.daysLeft <= row.daysLeft) return;
  const at = soonest.findIndex(({ daysLeft }) => daysLeft > row.daysLeft);
  soonest.splice(at === -1 ? soonest.length : at, 0, row);
  soonest.length = Math.min(soonest.length, ROWS);
};

/** The tray's look, count and five soonest cards. */
export const trayOf = (cards: readonly DatedCard[], calendar: Calendar, pausedUntil: EpochMs | null): TrayState => {
  const soonest: DatedRow[] = [];
  let count = 0;
  let urgent = false;
  for (const dated of cards) {
    const row = rowOf(dated, calendar);
    if (row === null) continue;
    if (row.needsYou) count++;
    if (isUrgentRow(row)) urgent = true;
    if (hasDays(row)) insert(soonest, row);
  }
  const rows = soonest.map(({ today, dated: { card, deadline }, ...row }): TrayRow => {
    const putOff = snoozedUntil(card, deadline, calendar.now) !== null;
    return { ...row, on: addDays(today, row.daysLeft), putOff };
  });
  return { look: urgent ? 'urgent' : count > 0 ? 'due' : 'calm', count, soonest: rows, pausedUntil };
};
