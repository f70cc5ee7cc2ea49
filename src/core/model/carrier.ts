import { z } from 'zod';
import { actionKindSchema } from './action.ts';
import { ruleSchema } from './rule.ts';
import { currencySchema, localDateSchema, localizedSchema, minorUnitsSchema, slugSchema } from './values.ts';

/** A carrier as data: one file in `resources/catalogue`, or one that a person made. */

const sourcesSchema = z.array(slugSchema).min(1).max(12);
const httpsSchema = z.url({ protocol: /^https?$/ }).max(500);

/** Where a fact comes from and how far to trust it. */
export const sourceSchema = z.strictObject({
  url: httpsSchema.nullable(),
  title: z.string().min(1).max(200),
  /** The day it was read. */
  checkedOn: localDateSchema,
  /** provider: own page; regulator; dataset: a reviewed public data set citing the provider; community; own: the person. */
  kind: z.enum(['provider', 'regulator', 'news', 'dataset', 'community', 'own', 'unsourced']),
  confidence: z.enum(['high', 'medium', 'low']),
  /** The age of the page where it is known to be older than the check, such as `2016` or `c. 2018-20`. */
  vintage: z.string().max(60).nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

export const productSchema = z.strictObject({
  id: slugSchema,
  names: localizedSchema,
  kind: actionKindSchema,
  /** Face value in minor units; null when any amount may be typed. */
  price: minorUnitsSchema.nullable(),
  /** False for products that people take for a renewal and that are none (data passes). */
  keepsAlive: z.boolean(),
  sources: sourcesSchema,
});
export type Product = z.infer<typeof productSchema>;

/** A place to renew. What a channel needs, costs and is wary of belongs to the guide and stands here too, as data. */
export const channelSchema = z.strictObject({
  id: slugSchema,
  names: localizedSchema,
  kind: z.enum([
    'official-app',
    'official-site',
    'third-party-payment',
    'centre',
    'dealer',
    'retail',
    'voucher',
    'overseas-reseller',
    'shared-credit',
    'phone-menu',
    'from-the-phone',
    'auto-renewal',
  ]),
  /** Which action kinds it can carry, the usual one first. */
  actions: z.array(actionKindSchema).min(1),
  /** Days until it counts, for the latest safe day; 0 for minutes. */
  delayDays: z.int().min(0).max(60),
  url: httpsSchema.nullable(),
  sources: sourcesSchema,
});
export type Channel = z.infer<typeof channelSchema>;

export const planSchema = z.strictObject({
  id: slugSchema,
  names: localizedSchema,
  /** One sentence: what keeps this plan's number alive. */
  keeps: localizedSchema,
  /** Versions and cohorts, the newest last; validity spans never overlap. */
  rules: z.array(ruleSchema).min(1).max(12),
  products: z.array(productSchema).max(30),
  /** Ids of the carrier's channels that fit the plan, best first. */
  channels: z.array(slugSchema).max(20),
  /** Registration classes to offer, the usual one first; the first is taken when nothing is said. */
  registrations: z.array(z.enum(['resident', 'foreigner', 'tourist', 'unknown'])).min(1),
  /** Balance that roaming needs, minor units, or null. */
  minimumBalance: z.strictObject({ amount: minorUnitsSchema, sources: sourcesSchema }).nullable(),
});
export type Plan = z.infer<typeof planSchema>;

/** How a person can see balance and date. */
export const checkSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(['app', 'website', 'phone-menu', 'sms', 'call', 'staff']),
  names: localizedSchema,
  /** What to dial or send (`*100#`, `BAL to 888`), or null. */
  code: z.string().max(60).nullable(),
  sources: sourcesSchema,
});

export const carrierSchema = z.strictObject({
  schema: z.literal(1),
  id: slugSchema,
  names: localizedSchema,
  /** Other words people search it by. */
  aliases: z.array(z.string().min(1).max(60)).max(20),
  country: z.string().regex(/^[A-Z]{2}$/),
  timeZone: z.string().min(1).max(60),
  currency: currencySchema,
  /** ISO weekdays on which offices and channels may rest; 6 and 7 nearly everywhere. */
  weekend: z.array(z.int().min(1).max(7)).max(3),
  sources: z.record(slugSchema, sourceSchema),
  plans: z.array(planSchema).min(1).max(20),
  channels: z.array(channelSchema).max(20),
  checks: z.array(checkSchema).max(12),
  links: z
    .array(
      z.strictObject({
        kind: z.enum(['home', 'account', 'top-up', 'terms', 'help', 'app']),
        url: httpsSchema,
        source: slugSchema,
      }),
    )
    .max(20),
  warnings: z.array(z.strictObject({ id: slugSchema, text: localizedSchema, sources: sourcesSchema })).max(20),
});
export type Carrier = z.infer<typeof carrierSchema>;
