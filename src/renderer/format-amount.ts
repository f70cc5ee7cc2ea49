import type { Language } from '#core/model/values.ts';
import { type Money, minorDigits } from '#core/money.ts';

/** The sign that people write before an amount; a currency that is not named shows its code. */
const SIGNS: Readonly<Record<string, string>> = {
  MYR: 'RM',
  GBP: '£',
  EUR: '€',
  USD: '$',
  HKD: 'HK$',
  SGD: 'S$',
  AUD: 'A$',
  NZD: 'NZ$',
  CAD: 'C$',
  TWD: 'NT$',
  THB: '฿',
  CNY: 'CN¥',
  JPY: 'JP¥',
  KRW: '₩',
  VND: '₫',
  PHP: '₱',
  IDR: 'Rp',
  INR: '₹',
  PLN: 'zł',
  BRL: 'R$',
};

/** The sign of a currency: `RM`, `HK$`, else its code and a space. */
export const signOf = (currency: string): string => SIGNS[currency] ?? `${currency} `;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

const numberOf = (money: Money, trimmed: boolean): string => {
  const digits = minorDigits(money.currency);
  const [whole = '0', minor] = (Math.abs(money.amount) / 10 ** digits).toFixed(digits).split('.');
  const isWhole = minor === undefined || /^0+$/.test(minor);
  return trimmed && isWhole ? grouped(whole) : minor === undefined ? grouped(whole) : `${grouped(whole)}.${minor}`;
};

/** `RM30.00`, `£0.30`, `HK$6.00`, `฿150.00`. */
export const formatMoney = (money: Money): string =>
  `${money.amount < 0 ? '-' : ''}${signOf(money.currency)}${numberOf(money, false)}`;

/** For sentences: `RM30`, `$2.10`. */
export const formatMoneyShort = (money: Money): string =>
  `${money.amount < 0 ? '-' : ''}${signOf(money.currency)}${numberOf(money, true)}`;

/** The figure alone, for a row that names its currency: `255.00`. */
export const formatFigure = (money: Money): string => numberOf(money, false);

/** A figure for an estimate, without minor digits when large: `95`, `10.80`. */
export const formatFigureShort = (money: Money): string => numberOf(money, true);

/** `12,345`; all three languages group by comma. */
export const formatCount = (count: number): string => `${count < 0 ? '-' : ''}${grouped(String(Math.abs(count)))}`;

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** `184 KB`, `1.2 MB`. */
export const formatBytes = (bytes: number): string => {
  const power = bytes < 1024 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  const value = bytes / 1024 ** power;
  return `${power > 1 && value < 100 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} ${UNITS[power]}`;
};

/** Han characters stand close; beside Latin letters and figures a word has room: `RM10 和 SOS`. */
const andOf = (before: string, after: string): string =>
  `${/[\w)]$/.test(before) ? ' ' : ''}和${/^[\w(]/.test(after) ? ' ' : ''}`;

/** `A, B and C`, `A、B 和 C`, `A, B dan C`. */
export const formatList = (items: readonly string[], language: Language): string => {
  const last = items[items.length - 1];
  if (items.length < 2) return last ?? '';
  const first = items.slice(0, -1);
  if (language === 'zh-CN') return first.join('、') + andOf(first.at(-1) ?? '', last ?? '') + last;
  return `${first.join(', ')} ${language === 'ms' ? 'dan' : 'and'} ${last}`;
};
