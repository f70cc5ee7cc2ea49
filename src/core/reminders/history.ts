import { instantOfMs, msOfInstant } from '../instant.ts';
import type { EpochMs, LocalDate } from '../local-date.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import type { Calendar } from './calendar.ts';
import { chainInput } from './chains.ts';
import type { DatedCard, LookInput } from './decision.ts';
import { snoozeEnd } from './due.ts';
import { readKey } from './keys.ts';
import { policyReader } from './policy.ts';
import type { HandledRow, MarkRow, MissedRow, PastMarkRow, ReminderRow, RemindersView, ToldRow } from './view.ts';

/** What the logs of all cards say: marks, what was told, what was missed, what was handled. */

const MOST_ROWS = 500;
const LATE_MS = 3_600_000;

type History = Pick<RemindersView, 'marks' | 'pastMarks' | 'told' | 'missed' | 'handled'>;

const rowOf = ({ card }: DatedCard, record: ReminderRecord): ReminderRow => {
  const facts = readKey(record.key);
  return {
    cardId: card.id,
    label: card.details.label,
    key: record.key,
    kind: facts?.kind ?? null,
    days: facts?.days ?? null,
    deadlineOn: record.deadlineOn,
  };
};

/** Whether what a record spoke of is over: the deadline moved, the renewal was answered. */
export const isHandled = ({ card, deadline }: DatedCard, record: ReminderRecord): boolean => {
  const [name, id] = record.key.split(':');
  if (name === 'arrived')
    return !card.actions.some((action) => action.id === id && action.status === 'claimed' && action.removedAt === null);
  if (name === 'stop')
    return !deadline.reason.some((step) => step.kind === 'hard-stop' && step.until === record.deadlineOn);
  return record.deadlineOn !== deadline.activeUntil;
};

const toldRow = (dated: DatedCard, record: ReminderRecord, run: string): ToldRow => {
  const late = record.dueAt !== null && msOfInstant(record.at) - msOfInstant(record.dueAt) >= LATE_MS;
  const cutOff = record.answer === 'pending' && record.run !== run;
  return {
    ...rowOf(dated, record),
    at: record.at,
    dueAt: record.dueAt,
    late,
    way: record.way,
    answer: cutOff ? 'unknown' : (record.answer ?? 'unknown'),
    attempt: record.attempt,
    isHandled: isHandled(dated, record),
  };
};

const missedRow = (dated: DatedCard, record: ReminderRecord, why: MissedRow['why']): MissedRow => ({
  ...rowOf(dated, record),
  dueAt: record.dueAt,
  at: record.at,
  why,
});

const latestFirst = <Row extends { readonly at: string }>(rows: readonly Row[]): readonly Row[] =>
  rows
    .map((row) => ({ row, at: msOfInstant(row.at) }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);

/** Deadlines that were told and have moved since, with how often. */
const handledRows = ({ card, deadline }: DatedCard, told: readonly ToldRow[]): HandledRow[] => {
  const byDay = new Map<LocalDate, ToldRow[]>();
  for (const row of told) {
    if (!row.isHandled || row.deadlineOn === null || row.deadlineOn === deadline.activeUntil) continue;
    const rows = byDay.get(row.deadlineOn);
    if (rows === undefined) byDay.set(row.deadlineOn, [row]);
    else rows.push(row);
  }
  return [...byDay].map(([deadlineOn, rows]) => ({
    cardId: card.id,
    label: card.details.label,
    deadlineOn,
    now: deadline.activeUntil,
    told: rows.length,
    lastToldAt: latestFirst(rows)[0]?.at ?? '',
  }));
};

type Mark = { readonly kind: 'in-force'; readonly row: MarkRow } | { readonly kind: 'past'; readonly row: PastMarkRow };

/** A snooze, an ignore or a handled mark, in force or history; null for other records. `end` is that of a snooze. */
const markOf = (dated: DatedCard, record: ReminderRecord, end: EpochMs | null, now: EpochMs): Mark | null => {
  const { id: recordId, event, deadlineOn, at, removedAt } = record;
  if (event === 'told' || event === 'missed') return null;
  const { card, deadline } = dated;
  const until = end === null ? null : instantOfMs(end);
  const row: MarkRow = { cardId: card.id, label: card.details.label, recordId, event, deadlineOn, at, until };
  if (removedAt !== null) return { kind: 'past', row: { ...row, endedAt: removedAt, wasTakenBack: true } };
  if (end === null) return { kind: 'in-force', row };
  if (end <= now) return { kind: 'past', row: { ...row, endedAt: instantOfMs(end), wasTakenBack: false } };
  // The deadline that was put off has moved, and its snooze with it.
  return deadlineOn === deadline.activeUntil ? { kind: 'in-force', row } : null;
};

/** The history of all cards. */
export const historyOf = (input: LookInput, calendar: Calendar): History => {
  const policyFor = policyReader(input.settings);
  const marks: MarkRow[] = [];
  const pastMarks: PastMarkRow[] = [];
  const told: ToldRow[] = [];
  const missed: MissedRow[] = [];
  const handled: HandledRow[] = [];
  for (const dated of input.cards) {
    const { card } = dated;
    const own: ToldRow[] = [];
    for (const record of card.reminders.log) {
      const snooze = record.event === 'snoozed';
      const end = snooze ? snoozeEnd(chainInput(dated, calendar, policyFor(card), 0), record) : null;
      const mark = markOf(dated, record, end, input.now);
      if (mark?.kind === 'in-force') marks.push(mark.row);
      if (mark?.kind === 'past') pastMarks.push(mark.row);
      if (record.removedAt !== null) continue;
      if (record.event === 'told') own.push(toldRow(dated, record, input.run));
      if (record.event === 'missed') missed.push(missedRow(dated, record, record.why ?? 'superseded'));
      if (record.event === 'told' && record.answer === 'failed') missed.push(missedRow(dated, record, 'no-way'));
    }
    told.push(...own);
    handled.push(...handledRows(dated, own));
  }
  handled.sort((a, b) => msOfInstant(b.lastToldAt) - msOfInstant(a.lastToldAt));
  return {
    marks: latestFirst(marks),
    pastMarks: latestFirst(pastMarks),
    told: latestFirst(told),
    missed: latestFirst(missed),
    handled: handled.slice(0, MOST_ROWS),
  };
};
