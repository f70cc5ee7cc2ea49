import { z } from 'zod';
import { instantSchema, localDateSchema } from './values.ts';

/** What a person wants to be told, and what was told. */

const daysBeforeSchema = z.array(z.int().min(0).max(400)).max(20);

export const reminderPolicySchema = z.strictObject({
  /** Days before the end of active. */
  beforeActiveEnds: daysBeforeSchema,
  /** Days before the number is lost, in grace. */
  beforeLost: daysBeforeSchema,
  /** Days before a hard stop: move your accounts. */
  beforeHardStop: daysBeforeSchema,
  /** Daily while in grace. */
  dailyInGrace: z.boolean(),
  /** After a milestone, again every day until handled. */
  repeatUntilHandled: z.boolean(),
  /** Ask to look at the date when nobody confirmed it for so many days; null never. */
  statusCheckAfterDays: z.int().min(1).max(400).nullable(),
});
export type ReminderPolicy = z.infer<typeof reminderPolicySchema>;

/** The policy of domain.md's milestones. */
export const DEFAULT_POLICY: ReminderPolicy = {
  beforeActiveEnds: [30, 14, 7, 3, 1, 0],
  beforeLost: [7, 3, 1],
  beforeHardStop: [60, 30, 14, 7],
  dailyInGrace: true,
  repeatUntilHandled: false,
  statusCheckAfterDays: 30,
};

/** Why a milestone was passed over; the later one of the same deadline was told instead, or nothing could be shown. */
export const MISSED_REASONS = ['app-off', 'asleep', 'paused', 'snoozed', 'superseded', 'never-shown'] as const;
export type MissedReason = (typeof MISSED_REASONS)[number];

/**
 * One line of a card's reminder log. `key` is the identity (deadline kind, deadline day, milestone) that may be told
 * once: `active:2026-12-01:7`. Written durably before anything is shown. `told` and `missed` records have their key as
 * id, so that one identity has one record whatever happens and two copies of a card merge into one answer.
 */
export const reminderRecordSchema = z.strictObject({
  id: z.string().min(1).max(80),
  updatedAt: instantSchema,
  removedAt: instantSchema.nullable(),
  key: z.string().min(1).max(160),
  event: z.enum(['told', 'missed', 'snoozed', 'ignored', 'handled']),
  at: instantSchema,
  /** When the milestone was due; null for events that have no due instant. */
  dueAt: instantSchema.nullable(),
  /** For `snoozed`: until when. */
  until: instantSchema.nullable(),
  /** For `told`: by which way, and what the way answered. */
  way: z.enum(['node-notifier', 'electron', 'window', 'digest']).nullable(),
  answer: z.enum(['pending', 'delivered', 'failed', 'unknown']).nullable(),
  /** For `told`: the run of the app that wrote it, so that a later run knows a `pending` one was cut off by a kill. */
  run: z.string().max(80).nullable(),
  /** For `told`: 1 for the first showing, 2 for the one after a kill, more after showings that failed; else 0. */
  attempt: z.int().min(0).max(99),
  /** For `told`: how many earlier showings a kill cut off, so that nobody knows whether they were seen. */
  cutOffs: z.int().min(0).max(99),
  /** For `missed`: why. */
  why: z.enum(MISSED_REASONS).nullable(),
  /** The deadline day it speaks of. */
  deadlineOn: localDateSchema.nullable(),
});
export type ReminderRecord = z.infer<typeof reminderRecordSchema>;
