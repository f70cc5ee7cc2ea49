import { z } from 'zod';
import { actionKindSchema } from './action.ts';
import { localDateSchema, localizedSchema, minorUnitsSchema, slugSchema } from './values.ts';

/** How a tariff keeps a number alive, as data. Every part that holds a number names the sources it stands on. */

/** Ids of the carrier file's `sources`; at least one, so that no number stands without evidence. */
const sourcesSchema = z.array(slugSchema).min(1).max(12);

/** A span of calendar time. Months are not days: they clamp at a month's end. */
export const lengthSchema = z.strictObject({
  count: z.int().min(0).max(5000),
  unit: z.enum(['days', 'months']),
});
export type Length = z.infer<typeof lengthSchema>;

/** Where a countdown begins when no action has turned it back yet. */
export const ANCHORS = ['activated', 'registered', 'opened'] as const;
export type Anchor = (typeof ANCHORS)[number];

export const initialSchema = z.strictObject({
  from: z.enum(ANCHORS),
  /** Several lengths when sources disagree (6 months, 180 days): the earliest day counts. */
  lengths: z.array(lengthSchema).min(1).max(4),
  sources: sourcesSchema,
});
export type Initial = z.infer<typeof initialSchema>;

/** How much an action gives. Amounts are face values in minor units of the carrier's currency. */
export const givesSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), lengths: z.array(lengthSchema).min(1).max(4) }),
  z.strictObject({
    kind: z.literal('per-unit'),
    /** So many minor units … */
    unit: z.int().positive(),
    /** … give this span; broken units give nothing. */
    length: lengthSchema,
    minimum: minorUnitsSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('tiers'),
    /** Ascending; `from` is inclusive, the next tier's `from` ends it; below the first nothing is given. */
    tiers: z
      .array(z.strictObject({ from: minorUnitsSchema, length: lengthSchema }))
      .min(1)
      .max(20),
  }),
]);
export type Gives = z.infer<typeof givesSchema>;

/** What turns a clock back. */
export const grantSchema = z.strictObject({
  id: slugSchema,
  actions: z.array(actionKindSchema).min(1),
  /** Only these products of the plan; null for any, also for none. */
  products: z.array(slugSchema).min(1).nullable(),
  /** Only these channels; null for any. */
  channels: z.array(slugSchema).min(1).nullable(),
  /** Whether a text, call or data over Wi-Fi counts. */
  overWifi: z.boolean(),
  gives: givesSchema,
  /** `add` to the current end, `reset` from the action's day, `max` of both. */
  combine: z.enum(['add', 'reset', 'max']),
  /** Never later than this after the action's day. */
  cap: lengthSchema.nullable(),
  /** `operator-text`: counts only when the operator's text has come, that is when the action is confirmed. */
  counts: z.enum(['at-once', 'operator-text']),
  sources: sourcesSchema,
});
export type Grant = z.infer<typeof grantSchema>;

export const clockSchema = z.strictObject({
  id: slugSchema,
  names: localizedSchema,
  /** Only `number` clocks make the number's deadline. */
  protects: z.enum(['number', 'credit', 'data']),
  initial: initialSchema.nullable(),
  /**
   * When the clock runs: `always`; `until-activated` (the activation deadline of an unused card);
   * `after-balance-used-up` (runs from the last `balance-used-up` until a grant).
   */
  runs: z.enum(['always', 'until-activated', 'after-balance-used-up']),
  grants: z.array(grantSchema).max(20),
  /** A plan that the operator renews itself from the wallet, when the wallet holds the price on the day. */
  recurring: z.strictObject({ price: minorUnitsSchema, every: lengthSchema, sources: sourcesSchema }).nullable(),
});
export type Clock = z.infer<typeof clockSchema>;

/** How the person's papers bind the number. */
export const REGISTRATIONS = ['resident', 'foreigner', 'tourist', 'unknown'] as const;
export type Registration = (typeof REGISTRATIONS)[number];

/** A clock that no payment moves. */
export const hardStopSchema = z.strictObject({
  id: slugSchema,
  names: localizedSchema,
  registrations: z.array(z.enum(REGISTRATIONS)).min(1),
  from: z.enum(ANCHORS),
  lengths: z.array(lengthSchema).min(1).max(4),
  sources: sourcesSchema,
});
export type HardStop = z.infer<typeof hardStopSchema>;

export const servicesSchema = z.strictObject({
  receiveSms: z.boolean(),
  receiveCalls: z.boolean(),
  sendSms: z.boolean(),
  makeCalls: z.boolean(),
  data: z.boolean(),
});
export type Services = z.infer<typeof servicesSchema>;

/** A stretch after the deadline in which the number is not lost yet. The number is lost when the last one is over. */
export const phaseSchema = z.strictObject({
  id: slugSchema,
  names: localizedSchema,
  kind: z.enum(['receive-only', 'suspended', 'barred', 'objection']),
  length: lengthSchema,
  /** `notice`: begins with the operator's notice when one was recorded, else conservatively with the deadline. */
  starts: z.enum(['after-previous', 'notice']),
  services: servicesSchema,
  wayBack: z.enum(['top-up', 'renew', 'contact-operator', 'object', 'none']),
  creditKept: z.boolean().nullable(),
  sources: sourcesSchema,
});
export type Phase = z.infer<typeof phaseSchema>;

/** A statement of the rule that people should know, where sources disagree. */
export const conflictSchema = z.strictObject({ id: slugSchema, text: localizedSchema, sources: sourcesSchema });

export const ruleSchema = z.strictObject({
  id: slugSchema,
  /** Cards opened from this day on … (null: from the beginning) */
  validFrom: localDateSchema.nullable(),
  /** … up to and including this day (null: still). */
  validTo: localDateSchema.nullable(),
  clocks: z.array(clockSchema).min(1).max(8),
  hardStops: z.array(hardStopSchema).max(6),
  phases: z.array(phaseSchema).max(6),
  /** `stated`: the sources say what comes after the deadline; `unknown`: they do not, so the number counts as lost the next day, as an estimate. */
  afterDeadline: z.enum(['stated', 'unknown']),
  /** Months during which a lost number may not be given to others; null when unknown. For information only. */
  quarantine: z.strictObject({ length: lengthSchema, sources: sourcesSchema }).nullable(),
  conflicts: z.array(conflictSchema).max(20),
});
export type Rule = z.infer<typeof ruleSchema>;

/** One number of a rule replaced for one card, addressed by its path (see `numbersOf`). */
export const overrideSchema = z.strictObject({
  path: z.string().min(1).max(300),
  value: z.int().min(0).max(1_000_000_000_000),
  /** Null for a person's own decision; else the confirmation that proved the rule wrong. */
  becauseId: z.string().nullable(),
});
export type Override = z.infer<typeof overrideSchema>;
