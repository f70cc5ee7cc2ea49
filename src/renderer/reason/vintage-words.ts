import { parseLocalDate } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { formatDay } from '../format-day.ts';
import type { ReasonWords } from './context.ts';

/** The age of a source in the reader's language: the catalogue writes it once, as `Mar 2012` or `c. 2018-20`. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `26 Feb 2026`, `Mar 2012` or `2017` in the language; null when it is none of them. */
const dated = (text: string, language: Language): string | null => {
  const found = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]{2}) )?(\d{4}(?:-\d{2,4})?s?)$/.exec(text);
  if (found === null) return null;
  const [, day, name, year = ''] = found;
  if (name === undefined) return language === 'zh-CN' && /^[\d-]+$/.test(year) ? `${year.replace('-', '–')}年` : year;
  const month = String(MONTHS.indexOf(name) + 1).padStart(2, '0');
  const on = parseLocalDate(`${year}-${month}-${(day ?? '1').padStart(2, '0')}`);
  if (on === null) return null;
  const whole = formatDay(on, language);
  return day === undefined ? whole.replace(/^1 |1日$/, '') : whole;
};

const FRAMES = [
  { pattern: /^c\. (.+)$/, key: 'about' },
  { pattern: /^before (.+)$/, key: 'before' },
  { pattern: /^up to (.+)$/, key: 'upTo' },
  { pattern: /^(.+) or later$/, key: 'orLater' },
  { pattern: /^(.+), revised since$/, key: 'revised' },
  { pattern: /^PDF of (.+)$/, key: 'pdf' },
] as const;

/** The vintage of a source in words; what is written otherwise is shown as it stands. */
export const vintageWords = (vintage: string, t: ReasonWords, language: Language): string => {
  if (vintage.startsWith('undated')) return t('vintage.undated');
  if (vintage === 'old page') return t('vintage.old');
  for (const { pattern, key } of FRAMES) {
    const inner = pattern.exec(vintage)?.[1];
    const when = inner === undefined ? null : dated(inner, language);
    if (when !== null) return t(`vintage.${key}`, { when });
  }
  return dated(vintage, language) ?? vintage;
};
