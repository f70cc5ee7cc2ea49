import { z } from 'zod';
import { type Instant, isLocalDate, type LocalDate } from '../local-date.ts';

/** The schemas of the small values that every document is made of. */

/** A calendar day `YYYY-MM-DD` that exists. */
export const localDateSchema = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value), {
  message: 'not a calendar day (YYYY-MM-DD)',
});

/** An ISO instant with offset or Z. */
export const instantSchema: z.ZodType<Instant> = z.iso.datetime({ offset: true });

/** An id made by this app: a UUID in lower case. */
export const idSchema = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** A name inside a catalogue file, such as `pantas` or `top-up-30`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(64);

/** ISO 4217 currency code. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** Lower-case hex SHA-256 of a file's bytes. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Whole minor units, zero or more. */
export const minorUnitsSchema = z.int().min(0).max(1_000_000_000_000);

/** The three languages every word of the product has. */
export const LANGUAGES = ['zh-CN', 'en', 'ms'] as const;
export type Language = (typeof LANGUAGES)[number];
export const languageSchema = z.enum(LANGUAGES);

/** Text in the three languages; plain text, never markup. */
export const localizedSchema = z.strictObject({
  'zh-CN': z.string().min(1).max(2000),
  en: z.string().min(1).max(2000),
  ms: z.string().min(1).max(2000),
});
export type Localized = z.infer<typeof localizedSchema>;

/** What every record of a card carries, so that two copies of a card can be merged record by record. */
export const recordFields = {
  id: idSchema,
  /** When the record was first written. */
  recordedAt: instantSchema,
  /** When it was last changed; the later copy wins a merge. */
  updatedAt: instantSchema,
  /** A tombstone instead of a hole: removed records stay, so that undo and merge can work. */
  removedAt: instantSchema.nullable(),
} as const;
