import { msOfInstant } from '../instant.ts';
import { type EpochMs, toEpochDay } from '../local-date.ts';
import type { Journal } from '../model/journal.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import type { Settings } from '../model/settings.ts';
import { type Calendar, calendarAt } from './calendar.ts';
import type { ChainInput } from './chain.ts';
import { chainInput } from './chains.ts';
import type { CardLog, Decision, LookInput, Telling, TellingItem } from './decision.ts';
import { type CardDue, type DueItem, dueOf } from './due.ts';
import { heartbeatDue, looked, withHeartbeat } from './journal.ts';
import { policyReader } from './policy.ts';
import { toldRecord } from './records.ts';
import { compareUrgency, isUrgent, itemOf, reminderOf } from './speak.ts';
import { trayOf } from './tray.ts';

/** The look: what to say now, what to commit before it, what the tray shows, when to look again. */

const HOUR_MS = 3_600_000;
/** Tomorrow of the carrier is spoken of today at the earliest. */
const AHEAD_DAYS = 1;

/** Until when reminders are paused, or null. */
export const pausedUntil = (settings: Settings['reminders'], now: EpochMs): EpochMs | null => {
  if (settings.pausedUntil === null) return null;
  const until = msOfInstant(settings.pausedUntil);
  return until > now ? until : null;
};

/** Decides a look. The caller commits `log` and `journal`, then tells, then writes the answers. */
export const decide = (input: LookInput): Decision => {
  const { cards, settings, now, run } = input;
  const calendar = calendarAt(now, input.zone, settings);
  const pause = pausedUntil(settings, now);
  const journal = looked(input.journal, { now, run, paused: pause !== null });
  const tray = trayOf(cards, calendar, pause);
  if (pause !== null)
    return { tell: [], log: [], journal, nextDueAt: pause, nextLookAt: Math.min(pause, now + HOUR_MS), tray };

  const found = lookAtCards(input, journal, calendar);
  const heartbeat = heartbeatDue(journal, calendar, settings.heartbeat);
  const nextDueAt = Math.min(found.nextDueAt, heartbeat?.nextAt ?? Number.POSITIVE_INFINITY);
  const { telling } = found;
  const beat = heartbeat?.isDue === true && calendar.quietUntil === null ? heartbeat.month : null;
  const alone = beat !== null && telling === null;
  const next = Number.isFinite(nextDueAt) ? nextDueAt : null;
  return {
    tell:
      telling !== null
        ? [telling]
        : alone
          ? [{ kind: 'heartbeat', month: beat, cards: found.watched, nextDueAt: next }]
          : [],
    log: found.log,
    // Another notification is sign enough that reminders work; its answer is the heartbeat's.
    journal: beat === null ? journal : withHeartbeat(journal, beat, 'pending', now),
    nextDueAt: next,
    nextLookAt: Math.min(nextDueAt, now + HOUR_MS),
    tray,
  };
};

interface Found {
  readonly telling: Extract<Telling, { kind: 'cards' }> | null;
  readonly log: readonly CardLog[];
  readonly nextDueAt: EpochMs;
  readonly watched: number;
}

const lookAtCards = (input: LookInput, journal: Journal, calendar: Calendar): Found => {
  const policyFor = policyReader(input.settings);
  const facts = { now: input.now, run: input.run, gaps: journal.gaps, unsaved: input.unsaved };
  const items: TellingItem[] = [];
  const log: CardLog[] = [];
  const horizons = new Map<string, number>();
  let nextDueAt = Number.POSITIVE_INFINITY;
  let watched = 0;
  for (const dated of input.cards) {
    if (dated.card.details.archivedAt !== null) continue;
    watched++;
    const card = dueOf(chainInput(dated, calendar, policyFor(dated.card), AHEAD_DAYS), facts);
    nextDueAt = Math.min(nextDueAt, card.next);
    horizons.set(card.input.zone, Math.min(horizons.get(card.input.zone) ?? Number.POSITIVE_INFINITY, card.nextDay));
    const { due, held } = holdBack(card, calendar);
    if (held) nextDueAt = Math.min(nextDueAt, calendar.quietUntil ?? Number.POSITIVE_INFINITY);
    const records = [...(held && due.length === 0 ? [] : card.records), ...due.map((item) => recordOf(item, input))];
    if (records.length > 0) log.push({ cardId: dated.card.id, records });
    const item = itemOf(
      card.input,
      spoken(due).map((one) => reminderOf(card.input, one)),
    );
    if (item !== null) items.push(item);
  }
  for (const [zone, day] of horizons)
    if (Number.isFinite(day)) nextDueAt = Math.min(nextDueAt, calendar.slotFor(day, zone));
  return { telling: tellingOf(items), log, nextDueAt, watched };
};

/** The end of a snooze needs no words beside others. */
const spoken = (due: readonly DueItem[]): readonly DueItem[] => {
  const others = due.filter(({ again }) => !again);
  return others.length > 0 ? others : due;
};

const recordOf = ({ attempt, previous, ...identity }: DueItem, { now, run }: LookInput): ReminderRecord =>
  toldRecord(identity, { now, run, attempt, previous });

/** In quiet hours only what would come too late afterwards is told. */
const holdBack = (
  { due, input }: CardDue,
  calendar: Calendar,
): { readonly due: readonly DueItem[]; readonly held: boolean } => {
  const { quietUntil } = calendar;
  if (quietUntil === null || due.length === 0) return { due, held: false };
  const cannotWait = due.filter((item) => lastUse(input, item) <= quietUntil);
  return { due: cannotWait, held: cannotWait.length < due.length };
};

/** Until when a reminder is of use. */
const lastUse = (input: ChainInput, { matter }: DueItem): EpochMs => {
  const { calendar, zone, today, dated } = input;
  const { activeUntil, lostOn } = dated.deadline;
  if (matter.kind === 'stop') return calendar.endOf(toEpochDay(matter.stopOn), zone);
  if (matter.kind === 'wallet') return calendar.endOf(toEpochDay(matter.until), zone);
  if (matter.kind !== 'deadline' || activeUntil === null || lostOn === null) return Number.POSITIVE_INFINITY;
  if (today <= toEpochDay(activeUntil)) return calendar.endOf(toEpochDay(activeUntil), zone);
  const lastDay = toEpochDay(lostOn) - 1;
  return today <= lastDay ? calendar.endOf(lastDay, zone) : Number.POSITIVE_INFINITY;
};

const tellingOf = (items: readonly TellingItem[]): Found['telling'] => {
  const [first, ...rest] = [...items].sort((a, b) => compareUrgency(a.reminders[0], b.reminders[0]));
  if (first === undefined) return null;
  const reminders = items.flatMap((item) => item.reminders);
  return {
    kind: 'cards',
    items: [first, ...rest],
    late: reminders.some(({ late }) => late),
    urgent: reminders.some(isUrgent),
  };
};
