import type { Rule } from '#core/model/rule.ts';
import { numberPlaceOf } from '#core/own-numbers/number-place.ts';
import { changedNumbers, type NumberChange } from '#core/rules/numbers.ts';
import { type Piece, textOf } from '../../reason/pieces.ts';
import { numberWords, valueWords } from './number-words.ts';
import type { RuleContext } from './rule-context.ts';
import { type Statement, statementGroups } from './statements.ts';

/** What a newer rule says that the older one did not, in numbers and in sentences. */

export interface NumberDifference {
  readonly path: string;
  readonly what: string;
  /** Null where that rule has no such number. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: readonly string[];
}

const told = ({ path, unit, from, to, sources }: NumberChange, older: Rule, newer: Rule, context: RuleContext) => {
  const place = numberPlaceOf(newer, path) ?? numberPlaceOf(older, path);
  const value = (number: number | null): string | null => (number === null ? null : valueWords(number, unit, context));
  return {
    path,
    what: place === null ? path : numberWords(place, context),
    from: value(from),
    to: value(to),
    sources,
  };
};

/** The numbers that differ, named and with their sources. */
export const numberDifferences = (older: Rule, newer: Rule, context: RuleContext): readonly NumberDifference[] =>
  changedNumbers(older, newer).map((change) => told(change, older, newer, context));

const statementsOf = (rule: Rule, context: RuleContext): readonly Statement[] =>
  statementGroups(rule, context).flatMap(({ statements }) => statements);

const wordsOf = ({ pieces, notes }: Statement): string => [textOf(pieces), ...notes].join(' ');

/** Sentences of the newer rule that say something else although no number under them changed. */
export const sentenceDifferences = (older: Rule, newer: Rule, context: RuleContext): readonly (readonly Piece[])[] => {
  const before = new Map(statementsOf(older, context).map((one) => [one.key, wordsOf(one)]));
  const numbers = changedNumbers(older, newer).map(({ path }) => path);
  return statementsOf(newer, context)
    .filter((one) => before.get(one.key) !== wordsOf(one))
    .filter(({ key }) => !numbers.some((path) => path.startsWith(`${key}/`)))
    .map(({ pieces, notes }) => [
      ...pieces,
      ...(notes.length === 0 ? [] : [{ text: `. ${notes.join(' ')}`, strong: false }]),
    ]);
};
