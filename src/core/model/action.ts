import { z } from 'zod';
import { currencySchema, localDateSchema, minorUnitsSchema, recordFields, sha256Schema, slugSchema } from './values.ts';

/** Everything a person can have done with a number, or the operator can have told. Facts; nothing here is computed. */
export const ACTION_KINDS = [
  'top-up',
  'shared-credit',
  'credit-advance',
  'pass-bought',
  'extension-bought',
  'plan-renewed',
  'plan-changed',
  'sms-sent',
  'sms-received',
  'call-made',
  'call-received',
  'data-used',
  'network-contact',
  'balance-used-up',
  'operator-notice',
  'objection-sent',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];
export const actionKindSchema = z.enum(ACTION_KINDS);

/** `claimed` when recorded, `confirmed` when its effect was seen, `disputed` when paid and not arrived. */
export const ACTION_STATUSES = ['claimed', 'confirmed', 'disputed'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Paid, tax, face value and what arrived are four different figures, in minor units of one currency. */
export const paymentSchema = z.strictObject({
  currency: currencySchema,
  paid: minorUnitsSchema,
  tax: minorUnitsSchema.nullable(),
  faceValue: minorUnitsSchema.nullable(),
  creditReceived: minorUnitsSchema.nullable(),
});
export type Payment = z.infer<typeof paymentSchema>;

export const actionSchema = z.strictObject({
  ...recordFields,
  kind: actionKindSchema,
  /** The day in the carrier's time zone. */
  on: localDateSchema,
  /** Channel id of the carrier, or null when not said. */
  channel: slugSchema.nullable(),
  /** Product id of the plan, or null for a plain amount. */
  product: slugSchema.nullable(),
  payment: paymentSchema.nullable(),
  /** Texts, calls and data over Wi-Fi do not count with some carriers (Three UK). */
  overWifi: z.boolean(),
  reference: z.string().max(200),
  serialNumber: z.string().max(200),
  note: z.string().max(4000),
  status: z.enum(ACTION_STATUSES),
  /** The person has said that nothing proves it and nothing will: it is not asked for again. */
  noProof: z.boolean(),
});
export type Action = z.infer<typeof actionSchema>;

/** Where a date or balance was seen. */
export const CONFIRMATION_SOURCES = ['app', 'sms', 'receipt', 'phone-menu', 'website', 'staff', 'not-said'] as const;

/** What a person saw with their own eyes; beats computation until a newer action. */
export const confirmationSchema = z.strictObject({
  ...recordFields,
  /** The day it was seen, in the carrier's time zone. */
  on: localDateSchema,
  source: z.enum(CONFIRMATION_SOURCES),
  activeUntil: localDateSchema.nullable(),
  receiveUntil: localDateSchema.nullable(),
  /** Balance seen, minor units of the carrier's currency. */
  balance: minorUnitsSchema.nullable(),
  note: z.string().max(4000),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

export const RECEIPT_KINDS = ['payment-proof', 'operator-sms', 'date-screenshot', 'other'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/** The record of a kept file; the bytes live in the vault under their hash. */
export const receiptSchema = z.strictObject({
  ...recordFields,
  /** The action or confirmation it proves, or null while it waits to be bound. */
  provesId: z.string().nullable(),
  kind: z.enum(RECEIPT_KINDS),
  /** The name the file had when it came, for people. */
  fileName: z.string().min(1).max(255),
  mediaType: z.string().max(100),
  bytes: z.int().positive(),
  sha256: sha256Schema,
});
export type Receipt = z.infer<typeof receiptSchema>;

/** An account that sends its codes to this number. */
export const bindingSchema = z.strictObject({
  ...recordFields,
  service: z.string().min(1).max(120),
  /** What else protects the account when the number is gone. */
  fallback: z.enum(['none', 'app', 'email', 'passkey', 'recovery-code', 'other-number', 'unknown']),
  moved: z.boolean(),
  note: z.string().max(2000),
});
export type Binding = z.infer<typeof bindingSchema>;
