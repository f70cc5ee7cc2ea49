import type { Deadline, ReasonStep } from '#core/deadline.ts';
import { type LocalDate, parseLocalDate } from '#core/local-date.ts';
import type { Action, Confirmation, Receipt } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import type { ReminderRecord } from '#core/model/reminder.ts';

/** Everything that happened to a card, newest first. */

type StepOf<Kind extends ReasonStep['kind']> = Extract<ReasonStep, { readonly kind: Kind }>;

interface Common {
  readonly id: string;
  readonly on: LocalDate;
  /** Orders what happened on one day. */
  readonly at: string;
  readonly receipts: readonly Receipt[];
}

export type TimelineEntry = Common &
  (
    | { readonly kind: 'action'; readonly action: Action; readonly step: StepOf<'granted' | 'not-counted'> | null }
    | { readonly kind: 'confirmation'; readonly confirmation: Confirmation; readonly step: StepOf<'seen'> | null }
    /** Kept and not bound to anything yet. */
    | { readonly kind: 'receipt' }
    | { readonly kind: 'told'; readonly record: ReminderRecord }
    | { readonly kind: 'rule'; readonly ruleId: string }
    | { readonly kind: 'added' }
  );

export type TimelineFilter = 'all' | 'renewals' | 'receipts';

const alive = <T extends { readonly removedAt: string | null }>(records: readonly T[]): readonly T[] =>
  records.filter(({ removedAt }) => removedAt === null);

/** The day of an instant as it was written; good enough to place it among days. */
const dayOfInstant = (at: string): LocalDate | null => parseLocalDate(at.slice(0, 10));

const actionEntry = (action: Action, receipts: readonly Receipt[], deadline: Deadline): TimelineEntry => {
  const step = deadline.reason.find(
    (one) => (one.kind === 'granted' || one.kind === 'not-counted') && one.actionId === action.id,
  );
  return {
    kind: 'action',
    id: action.id,
    on: action.on,
    at: action.recordedAt,
    receipts,
    action,
    step: step?.kind === 'granted' || step?.kind === 'not-counted' ? step : null,
  };
};

const confirmationEntry = (confirmation: Confirmation, receipts: readonly Receipt[], deadline: Deadline): TimelineEntry => {
  const step = deadline.reason.find((one) => one.kind === 'seen' && one.confirmationId === confirmation.id);
  return {
    kind: 'confirmation',
    id: confirmation.id,
    on: confirmation.on,
    at: confirmation.recordedAt,
    receipts,
    confirmation,
    step: step?.kind === 'seen' ? step : null,
  };
};

/** Entries that stand on an instant instead of a day. */
const instantEntries = (card: Card, loose: readonly Receipt[]): readonly TimelineEntry[] => {
  const entries: TimelineEntry[] = [];
  const add = (at: string, make: (common: Common) => TimelineEntry, id: string, receipts: readonly Receipt[] = []): void => {
    const on = dayOfInstant(at);
    if (on !== null) entries.push(make({ id, on, at, receipts }));
  };
  for (const receipt of loose) add(receipt.recordedAt, (common) => ({ ...common, kind: 'receipt' }), receipt.id, [receipt]);
  for (const record of alive(card.reminders.log)) {
    if (record.event === 'told') add(record.at, (common) => ({ ...common, kind: 'told', record }), record.id);
  }
  for (const { since, takenAt, rule } of card.rules) {
    if (since !== null) add(takenAt, (common) => ({ ...common, kind: 'rule', ruleId: rule.id }), rule.id + takenAt);
  }
  add(card.createdAt, (common) => ({ ...common, kind: 'added' }), card.id);
  return entries;
};

const newestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  a.on === b.on ? (a.at < b.at ? 1 : a.at > b.at ? -1 : 0) : a.on < b.on ? 1 : -1;

/** The card's history with the effect of each action on its dates. */
export const timelineOf = (card: Card, deadline: Deadline): readonly TimelineEntry[] => {
  const actions = alive(card.actions);
  const confirmations = alive(card.confirmations);
  const known = new Set([...actions, ...confirmations].map(({ id }) => id));
  const receipts = alive(card.receipts);
  const proofsOf = (id: string): readonly Receipt[] => receipts.filter(({ provesId }) => provesId === id);
  const loose = receipts.filter(({ provesId }) => provesId === null || !known.has(provesId));
  return [
    ...actions.map((action) => actionEntry(action, proofsOf(action.id), deadline)),
    ...confirmations.map((one) => confirmationEntry(one, proofsOf(one.id), deadline)),
    ...instantEntries(card, loose),
  ].sort(newestFirst);
};

/** The part of a history that a filter shows. */
export const filtered = (entries: readonly TimelineEntry[], filter: TimelineFilter): readonly TimelineEntry[] => {
  if (filter === 'all') return entries;
  if (filter === 'renewals') return entries.filter(({ kind }) => kind === 'action');
  return entries.filter(({ receipts }) => receipts.length > 0);
};

/** What a told reminder was about, read from its identity: `active:2026-12-01:7`. */
export const milestoneOf = (key: string): { readonly about: 'active' | 'stop' | 'lost'; readonly days: number } | null => {
  const match = /^(active|stop|lost):\d{4}-\d{2}-\d{2}:(\d+)$/.exec(key);
  const about = match?.[1];
  if (about !== 'active' && about !== 'stop' && about !== 'lost') return null;
  return { about, days: Number(match?.[2]) };
};
