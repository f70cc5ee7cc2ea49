import type { Length } from '../model/rule.ts';
import { type AmountFailure, parseAmount } from '../money.ts';
import type { TypedLength } from './typed-form.ts';

/** Reads typed fields and takes down what is wrong with each. */

export type FieldProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'not-plain-text' }
  | { readonly kind: 'not-a-whole-number' }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly kind: 'wrong-link' }
  | { readonly kind: 'evidence-missing' }
  | { readonly kind: 'no-deed' }
  /** Another way already counts the same deed. */
  | { readonly kind: 'deed-twice' }
  /** Amounts of a table rise from row to row. */
  | { readonly kind: 'tiers-order' }
  | AmountFailure;

/** What a file's words may not hold: markup, control characters, what is hidden or turns the reading direction. */
const NOT_PLAIN = /[<\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Co}\p{Cs}]/u;

const MOST_COUNT = { days: 5000, months: 240 } as const;

/** Stands in for a field that could not be read; the form is refused with its problems then. */
const NOTHING: Length = { count: 0, unit: 'days' };

export class FieldReader {
  readonly problems = new Map<string, FieldProblem>();
  readonly #currency: string;

  constructor(currency: string) {
    this.#currency = currency;
  }

  /** Takes a problem down; the first one of a field stays. */
  complain(field: string, problem: FieldProblem): void {
    if (!this.problems.has(field)) this.problems.set(field, problem);
  }

  /** Text without which the form says nothing. */
  text(field: string, typed: string, most: number): string {
    const text = this.optionalText(field, typed, most);
    if (text === '') this.complain(field, { kind: 'missing' });
    return text;
  }

  /** Plain text of one line, or nothing. */
  optionalText(field: string, typed: string, most: number): string {
    const text = typed.trim();
    if (NOT_PLAIN.test(text)) this.complain(field, { kind: 'not-plain-text' });
    if (text.length > most) this.complain(field, { kind: 'too-long', most });
    return text;
  }

  /** A span of whole days or months, at least one. */
  length(field: string, { count, unit }: TypedLength): Length {
    const typed = count.trim();
    const most = MOST_COUNT[unit];
    const value = Number(typed);
    if (typed === '') this.complain(field, { kind: 'missing' });
    else if (!/^\d+$/.test(typed)) this.complain(field, { kind: 'not-a-whole-number' });
    else if (value < 1 || value > most) this.complain(field, { kind: 'out-of-range', least: 1, most });
    else return { count: value, unit };
    return NOTHING;
  }

  /** A span, or null when none is typed. */
  optionalLength(field: string, typed: TypedLength): Length | null {
    return typed.count.trim() === '' ? null : this.length(field, typed);
  }

  /** Minor units of an amount above zero. */
  amount(field: string, typed: string): number {
    const value = this.optionalAmount(field, typed);
    if (value === null) this.complain(field, { kind: 'missing' });
    return value ?? 0;
  }

  /** Minor units, or null when nothing is typed. */
  optionalAmount(field: string, typed: string): number | null {
    if (typed.trim() === '') return null;
    const read = parseAmount(typed, this.#currency);
    if (read.ok) return read.value;
    this.complain(field, read.failure);
    return 0;
  }
}
