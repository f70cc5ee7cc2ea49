import type { Deadline, ReasonStep } from '../deadline.ts';
import { msOfInstant } from '../instant.ts';
import type { EpochMs, LocalDate } from '../local-date.ts';
import type { Action, Confirmation, Receipt } from '../model/action.ts';
import type { Card, RuleSnapshot } from '../model/card.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import { dayAt } from '../zoned-time.ts';

/** What happened to a card, newest first, each with what it did to the date; light, for the window draws it. */

interface Moment {
  /** The day it belongs to, in the carrier's zone. */
  readonly on: LocalDate;
  readonly at: EpochMs;
}

export type TimelineEntry = Moment &
  (
    | {
        readonly kind: 'action';
        readonly action: Action;
        /** One step for each clock of the number that it moved, or the one that says why it moved none. */
        readonly steps: readonly ReasonStep[];
        readonly receipts: readonly Receipt[];
        /** Paid, and nothing proves it; false once the person said that nothing will. */
        readonly evidenceMissing: boolean;
      }
    | {
        readonly kind: 'confirmation';
        readonly confirmation: Confirmation;
        readonly step: Extract<ReasonStep, { kind: 'seen' }> | null;
        readonly receipts: readonly Receipt[];
      }
    /** A receipt that proves nothing yet. */
    | { readonly kind: 'receipt'; readonly receipt: Receipt }
    | { readonly kind: 'reminder'; readonly record: ReminderRecord }
    /** Another rule from this day on. */
    | { readonly kind: 'rule'; readonly snapshot: RuleSnapshot }
  );

const isLive = ({ removedAt }: { readonly removedAt: string | null }): boolean => removedAt === null;

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const actionOf = (step: ReasonStep): string | null =>
  step.kind === 'granted' || step.kind === 'not-counted' ? step.actionId : null;

const factEntries = (card: Card, deadline: Deadline): TimelineEntry[] => {
  const steps = groupBy(deadline.reason, actionOf);
  const receipts = groupBy(card.receipts.filter(isLive), ({ provesId }) => provesId);
  const actions = card.actions.filter(isLive).map((action): TimelineEntry => {
    const own = receipts.get(action.id) ?? [];
    const paid = action.payment !== null && action.payment.paid > 0;
    const [on, at] = [action.on, msOfInstant(action.recordedAt)];
    const evidenceMissing = paid && own.length === 0 && !action.noProof;
    return { kind: 'action', on, at, action, steps: steps.get(action.id) ?? [], receipts: own, evidenceMissing };
  });
  const seen = card.confirmations.filter(isLive).map((confirmation): TimelineEntry => {
    const { id, on, recordedAt } = confirmation;
    const step = deadline.reason.find((found) => found.kind === 'seen' && found.confirmationId === id);
    const own = receipts.get(id) ?? [];
    return {
      kind: 'confirmation',
      on,
      at: msOfInstant(recordedAt),
      confirmation,
      step: step?.kind === 'seen' ? step : null,
      receipts: own,
    };
  });
  return [...actions, ...seen];
};

const sideEntries = (card: Card, zone: string): TimelineEntry[] => {
  const loose = card.receipts.filter(isLive).filter(({ provesId }) => provesId === null);
  const receipts = loose.map((receipt): TimelineEntry => {
    const at = msOfInstant(receipt.recordedAt);
    return { kind: 'receipt', on: dayAt(at, zone), at, receipt };
  });
  const reminders = card.reminders.log.filter(isLive).map((record): TimelineEntry => {
    const at = msOfInstant(record.at);
    return { kind: 'reminder', on: dayAt(at, zone), at, record };
  });
  const rules = card.rules.flatMap((snapshot): TimelineEntry[] =>
    snapshot.since === null ? [] : [{ kind: 'rule', on: snapshot.since, at: msOfInstant(snapshot.takenAt), snapshot }],
  );
  return [...receipts, ...reminders, ...rules];
};

const newestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  a.on === b.on ? b.at - a.at : a.on < b.on ? 1 : -1;

/** Everything that happened to a card, newest first; `zone` is the carrier's. */
export const timelineOf = (card: Card, deadline: Deadline, zone: string): readonly TimelineEntry[] =>
  [...factEntries(card, deadline), ...sideEntries(card, zone)].sort(newestFirst);
