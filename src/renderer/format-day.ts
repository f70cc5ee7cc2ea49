import { civilOf, daysBetween, type EpochMs, type LocalDate, toEpochDay, weekdayOf } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { dayAt, minuteOfDayAt } from '#core/zoned-time.ts';

/**
 * Days and times as each language writes them. Own tables and not Intl's: its en-GB says "Sept", and the same words
 * must come out on every runtime.
 */
const SHORT_MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ms: ['Jan', 'Feb', 'Mac', 'Apr', 'Mei', 'Jun', 'Jul', 'Ogo', 'Sep', 'Okt', 'Nov', 'Dis'],
} as const;
const LONG_MONTHS = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ms: [
    'Januari',
    'Februari',
    'Mac',
    'April',
    'Mei',
    'Jun',
    'Julai',
    'Ogos',
    'September',
    'Oktober',
    'November',
    'Disember',
  ],
} as const;
const WEEKDAYS = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ms: ['Isnin', 'Selasa', 'Rabu', 'Khamis', 'Jumaat', 'Sabtu', 'Ahad'],
  'zh-CN': ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
} as const;

/** `1 Dec 2026`, `2026年12月1日`, `1 Dis 2026`. */
export const formatDay = (day: LocalDate, language: Language): string => {
  const { year, month, day: date } = civilOf(toEpochDay(day));
  if (language === 'zh-CN') return `${year}年${month}月${date}日`;
  return `${date} ${SHORT_MONTHS[language][month - 1]} ${year}`;
};

/** Without the year: `1 Dec`, `12月1日`, `1 Dis`. */
export const formatDayOfYear = (day: LocalDate, language: Language): string => {
  const { month, day: date } = civilOf(toEpochDay(day));
  if (language === 'zh-CN') return `${month}月${date}日`;
  return `${date} ${SHORT_MONTHS[language][month - 1]}`;
};

/** For headings, the month written out: `1 December`, `12月1日`, `1 Disember`. */
export const formatDayOfYearLong = (day: LocalDate, language: Language): string => {
  const { month, day: date } = civilOf(toEpochDay(day));
  if (language === 'zh-CN') return `${month}月${date}日`;
  return `${date} ${LONG_MONTHS[language][month - 1]}`;
};

/** For sentences: the year only when it is another one than today's. */
export const formatDayNear = (day: LocalDate, today: LocalDate, language: Language): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDayOfYear(day, language) : formatDay(day, language);

/** `Sunday, 22 November 2026`, `2026年11月22日 星期日`, `Ahad, 22 November 2026`. */
export const formatDayFull = (day: LocalDate, language: Language): string => {
  const weekday = WEEKDAYS[language][weekdayOf(day) - 1];
  if (language === 'zh-CN') return `${formatDay(day, language)} ${weekday}`;
  const { year, month, day: date } = civilOf(toEpochDay(day));
  return `${weekday}, ${date} ${LONG_MONTHS[language][month - 1]} ${year}`;
};

/** A month for an axis: `Dec`, `12月`; January carries the year: `Jan 27`, `2027年1月`. */
export const formatMonth = (year: number, month: number, language: Language): string => {
  if (language === 'zh-CN') return month === 1 ? `${year}年1月` : `${month}月`;
  const name = SHORT_MONTHS[language][month - 1] ?? '';
  return month === 1 ? `${name} ${String(year).slice(2)}` : name;
};

/** `9 days`, `1 day`, `9 天`, `9 hari`. */
export const formatDayCount = (count: number, language: Language): string => {
  if (language === 'zh-CN') return `${count} 天`;
  if (language === 'ms') return `${count} hari`;
  return Math.abs(count) === 1 ? `${count} day` : `${count} days`;
};

const NAMED_DAYS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': { '-1': '昨天', '0': '今天', '1': '明天' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
  ms: { '-1': 'semalam', '0': 'hari ini', '1': 'esok' },
};

/** `today`, `tomorrow`, `yesterday`, else `in 9 days` and `9 days ago`. */
export const formatRelativeDay = (day: LocalDate, today: LocalDate, language: Language): string => {
  const distance = daysBetween(today, day);
  const named = NAMED_DAYS[language][String(distance)];
  if (named) return named;
  const count = formatDayCount(Math.abs(distance), language);
  if (language === 'zh-CN') return distance > 0 ? `${count}后` : `${count}前`;
  if (language === 'ms') return distance > 0 ? `dalam ${count}` : `${count} lalu`;
  return distance > 0 ? `in ${count}` : `${count} ago`;
};

/** `09:05`, from minutes after midnight. */
export const formatMinuteOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** An instant in a zone, the day named when it is near: `tomorrow 09:00`, `24 Nov 09:00`. */
export const formatInstant = (at: EpochMs, today: LocalDate, zone: string, language: Language): string => {
  const day = dayAt(at, zone);
  const named = NAMED_DAYS[language][String(daysBetween(today, day))];
  return `${named ?? formatDayNear(day, today, language)} ${formatMinuteOfDay(minuteOfDayAt(at, zone))}`;
};
