import type { TFunction } from 'i18next';
import type { LocalDate } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { assertNever } from '#core/result.ts';
import { formatDay, formatMonth } from '../../../format-day.ts';
import type { DayTypingFailure } from './day-typing.ts';

/** Why a typed day was not taken, and what to type instead. `2026-02-31`: "February 2026 has 28 days." */
export const dayProblemWords = (
  failure: DayTypingFailure,
  today: LocalDate,
  t: TFunction<'record'>,
  language: Language,
): string => {
  switch (failure.kind) {
    case 'day-empty':
      return t('day.empty');
    case 'day-unreadable':
      return t('day.unreadable', { text: failure.text });
    case 'day-not-in-month': {
      const { year, month, lastDay } = failure;
      return t('day.notInMonth', { month: formatMonth(year, month, language), year, days: lastDay });
    }
    case 'month-unknown':
      return t('day.monthUnknown', { month: failure.month });
    case 'day-ambiguous':
      return t('day.ambiguous');
    case 'day-too-early':
      return t('day.tooEarly', {
        day: formatDay(failure.day, language),
        earliest: formatDay(failure.earliest, language),
      });
    case 'day-too-late':
      if (failure.latest === today) {
        return t('day.inFuture', { day: formatDay(failure.day, language), today: formatDay(today, language) });
      }
      return t('day.tooLate', { day: formatDay(failure.day, language), latest: formatDay(failure.latest, language) });
    default:
      return assertNever(failure);
  }
};
