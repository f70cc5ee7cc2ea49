import type { Difference } from '#core/deadline.ts';
import type { Length } from '#core/model/rule.ts';
import type { Language } from '#core/model/values.ts';
import { formatDay } from '../format-day.ts';
import { lengthWords, type ReasonWords } from './context.ts';

/** The sentence about a seen date that is not the computed one. */
export const differenceWords = (difference: Difference, t: ReasonWords, language: Language): string =>
  t(difference.days > 0 ? 'difference.later' : 'difference.earlier', {
    seen: formatDay(difference.seen, language),
    computed: formatDay(difference.computed, language),
    days: lengthWords(t, { count: Math.abs(difference.days), unit: 'days' }),
  });

/** What the rule's number would have to be, or null when one number does not explain the difference. */
export const correctionWords = (difference: Difference, t: ReasonWords): string | null => {
  if (difference.correction === null) return null;
  const inDays = (count: number): Length => ({ count, unit: 'days' });
  const { from, to } = difference.correction;
  return t('difference.correction', { from: lengthWords(t, inDays(from)), to: lengthWords(t, inDays(to)) });
};
