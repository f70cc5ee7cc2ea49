import { fail, ok, type Result } from '#core/result.ts';

/** Days before a date, as a person adds and removes them. */

export const MOST_DAYS = 20;
const FARTHEST = 400;

export type DayChipFailure = { readonly kind: 'range' } | { readonly kind: 'there' } | { readonly kind: 'full' };

/** Reads a typed number of days to add to a list. Full-width figures count as well: that is how a Chinese keyboard types. */
export const readDays = (typed: string, known: readonly number[], least: number): Result<number, DayChipFailure> => {
  const text = typed.normalize('NFKC').trim();
  const days = /^\d{1,4}$/.test(text) ? Number(text) : null;
  if (days === null || days < least || days > FARTHEST) return fail({ kind: 'range' });
  if (known.includes(days)) return fail({ kind: 'there' });
  return known.length >= MOST_DAYS ? fail({ kind: 'full' }) : ok(days);
};

/** The days, each once, the farthest first. */
export const sortedDays = (days: readonly number[]): number[] => [...new Set(days)].sort((a, b) => b - a);
