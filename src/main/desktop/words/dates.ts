import { type EpochMs, type LocalDate, utcMidnightMs } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { dayAt } from '#core/zoned-time.ts';

/** Days and hours as the person's language writes them. */

/** British order for English: the day before the month, as in the rest of the app. */
const LOCALES: Readonly<Record<Language, string>> = { 'zh-CN': 'zh-CN', en: 'en-GB', ms: 'ms-MY' };

/** `1 December`, `12月1日`, `1 Disember`; with the year when it is not that of `today`. */
export const dayText = (day: LocalDate, today: LocalDate, language: Language): string => {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...year,
  });
  return format.format(utcMidnightMs(day));
};

/** `09:00`, by a zone's clock. */
export const hourText = (at: EpochMs, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** The day that an instant has in a zone, as text. */
export const dayOfInstant = (at: EpochMs, zone: string, now: EpochMs, language: Language): string =>
  dayText(dayAt(at, zone), dayAt(now, zone), language);
