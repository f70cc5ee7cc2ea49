import { z } from 'zod';
import { actionSchema, bindingSchema, confirmationSchema, receiptSchema } from './action.ts';
import { reminderPolicySchema, reminderRecordSchema } from './reminder.ts';
import { overrideSchema, REGISTRATIONS, ruleSchema } from './rule.ts';
import { CARD_SCHEMA } from './schema-number.ts';
import { idSchema, instantSchema, localDateSchema, slugSchema } from './values.ts';

/** One card, one file: everything known of one SIM or eSIM and its number. */

/** SIM facts. `sealed` holds PIN, PUK and activation code as text sealed by the system's keyring; null when none is kept. */
export const simSchema = z.strictObject({
  form: z.enum(['sim', 'esim', 'unknown']),
  iccid: z
    .string()
    .regex(/^\d{18,20}$/)
    .nullable(),
  device: z.string().max(120),
  slot: z.string().max(60),
  sealed: z.string().max(8000).nullable(),
});

export const detailsSchema = z.strictObject({
  /** Stamps the details and the rules together: they are one record to a merge. */
  updatedAt: instantSchema,
  label: z.string().min(1).max(120),
  /** E.164 with plus, or null while unknown. */
  number: z
    .string()
    .regex(/^\+[1-9]\d{5,14}$/)
    .nullable(),
  carrierId: slugSchema,
  planId: slugSchema,
  registration: z.enum(REGISTRATIONS),
  openedOn: localDateSchema.nullable(),
  registeredOn: localDateSchema.nullable(),
  activatedOn: localDateSchema.nullable(),
  sim: simSchema,
  tags: z.array(z.string().min(1).max(60)).max(30),
  note: z.string().max(8000),
  archivedAt: instantSchema.nullable(),
});
export type CardDetails = z.infer<typeof detailsSchema>;

/** The rule a card lives by, copied from the catalogue. Actions from `since` on follow it; older ones keep theirs. */
export const ruleSnapshotSchema = z.strictObject({
  /** Null for the first one: from the beginning. */
  since: localDateSchema.nullable(),
  takenAt: instantSchema,
  rule: ruleSchema,
  overrides: z.array(overrideSchema).max(60),
});
export type RuleSnapshot = z.infer<typeof ruleSnapshotSchema>;

export const cardSchema = z.strictObject({
  schema: z.literal(CARD_SCHEMA),
  id: idSchema,
  createdAt: instantSchema,
  details: detailsSchema,
  /** Ascending by `since`; the last one is in force. */
  rules: z.array(ruleSnapshotSchema).min(1).max(40),
  actions: z.array(actionSchema).max(20_000),
  confirmations: z.array(confirmationSchema).max(20_000),
  receipts: z.array(receiptSchema).max(20_000),
  bindings: z.array(bindingSchema).max(500),
  reminders: z.strictObject({
    updatedAt: instantSchema,
    /** Null: the carrier's or the default policy. */
    policy: reminderPolicySchema.nullable(),
    /** What was told, snoozed, ignored, handled or missed; one record each. */
    log: z.array(reminderRecordSchema).max(20_000),
  }),
});
export type Card = z.infer<typeof cardSchema>;
