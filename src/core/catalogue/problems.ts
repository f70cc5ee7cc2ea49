import type { CatalogueProblem } from '../contract/carriers.ts';
import type { Failure } from '../result.ts';

/** Why a carrier file is refused. The window owns the words of each. */
export const PROBLEM_KINDS = [
  // The text
  'too-large',
  'not-json',
  'too-deep',
  // The shape
  'missing',
  'missing-source',
  'unknown-field',
  'unknown-kind',
  'wrong-type',
  'wrong-format',
  'wrong-date',
  'wrong-link',
  'wrong-schema',
  'negative',
  'too-small',
  'too-big',
  // The words
  'blank',
  'markup',
  'control-character',
  'hidden-character',
  // The meaning
  'unknown-source',
  'unused-source',
  'source-without-link',
  'unknown-product',
  'unknown-channel',
  'unknown-currency',
  'unknown-country',
  'unknown-time-zone',
  'twice',
  'validity-reversed',
  'validity-overlap',
  'validity-order',
  'tiers-order',
  'empty-length',
  'countdown-without-length',
  'keeps-alive-contradiction',
  'file-name',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** A problem whose kind the compiler knows; fits the contract's `CatalogueProblem`. */
export interface KnownProblem extends CatalogueProblem {
  readonly kind: ProblemKind;
}

/** A carrier file that is refused, with every problem found. */
export interface CarrierRefusal extends Failure {
  readonly kind: 'carrier-refused';
  readonly problems: readonly KnownProblem[];
}

/** Takes one problem down: where, what kind, and the offending text as it stands in the file. */
export type Report = (place: string, kind: ProblemKind, detail: string) => void;

const LONGEST_DETAIL = 80;

/**
 * A piece of a refused file that is safe to show: cut short, and with everything that could hide, reorder or break the
 * line replaced by a visible mark.
 */
export const shown = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
  const cut = text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
};
