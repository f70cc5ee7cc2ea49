import { z } from 'zod';
import { instantSchema } from './values.ts';

/** What the app remembers of itself between runs, so that it can say what it missed: `reminders.json`. */

export const JOURNAL_SCHEMA = 1;

/** The ways to tell somebody something, best first. */
export const WAYS = ['node-notifier', 'electron', 'window'] as const;
export type Way = (typeof WAYS)[number];

export const ANSWERS = ['delivered', 'failed', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A stretch in which nothing could be told. `clock-back`: the clock was set back from `from` to `to`. */
export const gapSchema = z.strictObject({
  from: instantSchema,
  to: instantSchema,
  why: z.enum(['app-off', 'asleep', 'paused', 'clock-back']),
});
export type Gap = z.infer<typeof gapSchema>;

/** What a way answered when it was used last. `detail` is for people who look into it: an exit code, an error's name. */
export const wayAnswerSchema = z.strictObject({
  way: z.enum(WAYS),
  at: instantSchema,
  answer: z.enum(ANSWERS),
  detail: z.string().max(300),
});
export type WayAnswer = z.infer<typeof wayAnswerSchema>;

export const heartbeatSchema = z.strictObject({
  /** The month it is for, in the person's zone: `2026-12`. One a month, whatever the clock does. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  at: instantSchema,
  answer: z.enum(['pending', ...ANSWERS]),
});
export type Heartbeat = z.infer<typeof heartbeatSchema>;

export const journalSchema = z.strictObject({
  schema: z.literal(JOURNAL_SCHEMA),
  /** The first look ever; the first heartbeat comes in the month after. */
  firstLookAt: instantSchema.nullable(),
  /** The run of the app that looked last. */
  run: z.string().max(80).nullable(),
  lastLookAt: instantSchema.nullable(),
  /** Since when reminders are paused, for the gap that a pause leaves. */
  pausedSince: instantSchema.nullable(),
  /** Oldest first. */
  gaps: z.array(gapSchema).max(400),
  heartbeats: z.array(heartbeatSchema).max(60),
  /** One for each way. */
  ways: z.array(wayAnswerSchema).max(WAYS.length),
  /** The last "Send a test". */
  test: wayAnswerSchema.nullable(),
});
export type Journal = z.infer<typeof journalSchema>;

export const EMPTY_JOURNAL: Journal = {
  schema: JOURNAL_SCHEMA,
  firstLookAt: null,
  run: null,
  lastLookAt: null,
  pausedSince: null,
  gaps: [],
  heartbeats: [],
  ways: [],
  test: null,
};
