import type { Override } from '#core/model/rule.ts';
import { amountText, parseAmount } from '#core/money.ts';
import { limitsOf, type OwnNumber } from '#core/own-numbers/own-numbers.ts';

/** Own numbers as they are typed: an empty field leaves the number to the rule. */

export type TypedNumbers = ReadonlyMap<string, string>;

/** A value as one types it: `30`, `10.00`. */
export const typedValue = (value: number, { unit }: OwnNumber, currency: string): string =>
  unit === 'minor-units' ? amountText({ amount: value, currency }) : String(value);

/** The fields as they open: what is the person's own already, the rest empty. */
export const typedNumbers = (numbers: readonly OwnNumber[], currency: string): TypedNumbers =>
  new Map(numbers.flatMap((one) => (one.own === null ? [] : [[one.path, typedValue(one.own.value, one, currency)]])));

export type NumberProblem = { readonly kind: 'out-of-range'; readonly least: number; readonly most: number };

/** The value of a field: null when it is empty, a problem when it is none. */
export const readNumber = (text: string, number: OwnNumber, currency: string): number | null | NumberProblem => {
  const typed = text.trim();
  const { least, most } = limitsOf(number);
  if (typed === '') return null;
  if (number.unit === 'minor-units') {
    if (least === 0 && /^0+([.,]0+)?$/.test(typed)) return 0;
    const read = parseAmount(typed, currency);
    return read.ok ? read.value : { kind: 'out-of-range', least, most };
  }
  const value = Number(typed);
  return /^\d+$/.test(typed) && value >= least && value <= most ? value : { kind: 'out-of-range', least, most };
};

export interface ReadNumbers {
  readonly overrides: readonly Override[];
  readonly problems: ReadonlyMap<string, NumberProblem>;
}

/** What the fields mean. A number that was not touched keeps its reason; one equal to the rule's is none. */
export const readNumbers = (numbers: readonly OwnNumber[], typed: TypedNumbers, currency: string): ReadNumbers => {
  const overrides: Override[] = [];
  const problems = new Map<string, NumberProblem>();
  for (const number of numbers) {
    const value = readNumber(typed.get(number.path) ?? '', number, currency);
    if (value === null || value === number.value) continue;
    if (typeof value === 'number') {
      const becauseId = number.own?.value === value ? number.own.becauseId : null;
      overrides.push({ path: number.path, value, becauseId });
    } else problems.set(number.path, value);
  }
  return { overrides, problems };
};
