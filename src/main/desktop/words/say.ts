import { addDays, type EpochMs, type LocalDate } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { type Money, minorDigits } from '#core/money.ts';
import type { Reminder, Telling, TellingItem } from '#core/reminders/decision.ts';
import { dayAt, minuteOfDayAt } from '#core/zoned-time.ts';
import { dayOfInstant, dayText, hourText } from './dates.ts';
import { en } from './en.ts';
import { ms } from './ms.ts';
import { placeOf } from './places.ts';
import type { Spoken, Wording } from './wording.ts';
import { zhCn } from './zh-cn.ts';

/** How a telling becomes a title and a body. */

const WORDINGS: Readonly<Record<Language, Wording>> = { 'zh-CN': zhCn, en, ms };

/** The desktop's words in a language. */
export const wordingOf = (language: Language): Wording => WORDINGS[language];

/** Whom it is said to, and when. */
export interface Listener {
  readonly language: Language;
  readonly now: EpochMs;
  readonly zone: string;
  /** Labels are left out. */
  readonly masking: boolean;
}

export interface Said {
  readonly title: string;
  readonly body: string;
}

const LINES = 5;
const SIGNS: Readonly<Record<string, string>> = {
  MYR: 'RM',
  GBP: '£',
  EUR: '€',
  USD: '$',
  HKD: 'HK$',
  THB: '฿',
  SGD: 'S$',
};
const LAST_MINUTE = 24 * 60 - 1;

/** `RM30`, `$2.10`, `CNY 5`. */
const moneyText = ({ amount, currency }: Money): string => {
  const digits = minorDigits(currency);
  const figure = (amount / 10 ** digits).toFixed(amount % 10 ** digits === 0 ? 0 : digits);
  return `${SIGNS[currency] ?? `${currency} `}${figure}`;
};

const labelFor = ({ label }: Pick<TellingItem, 'label'>, listener: Listener): string =>
  listener.masking ? wordingOf(listener.language).aCard : label;

/** The end of the carrier's day, when that is another hour by the person's clock. */
const endOf = ({ on, endsAt }: Reminder, timeZone: string | null, { zone, now, language }: Listener): Spoken['end'] => {
  if (endsAt === null || timeZone === null || minuteOfDayAt(endsAt, zone) === LAST_MINUTE) return null;
  return {
    hour: hourText(endsAt, timeZone),
    place: placeOf(timeZone, language),
    hereDay: dayAt(endsAt, zone) === on ? null : dayOfInstant(endsAt, zone, now, language),
    hereHour: hourText(endsAt, zone),
  };
};

const spokenOf = (reminder: Reminder, item: TellingItem, listener: Listener): Spoken => {
  const today = dayAt(listener.now, item.timeZone ?? 'UTC');
  const text = (day: LocalDate | null): string => (day === null ? '' : dayText(day, today, listener.language));
  const { on, receiveUntil, balance, renewal } = reminder;
  return {
    label: labelFor(item, listener),
    day: text(on),
    daysLeft: reminder.daysLeft,
    lostDay: text(reminder.lostOn ?? (on === null ? null : addDays(on, 1))),
    receivesUntil: receiveUntil !== null && receiveUntil >= today ? text(receiveUntil) : null,
    estimate: reminder.estimate,
    after: reminder.follows,
    end: endOf(reminder, item.timeZone, listener),
    accounts: item.accountsLeft,
    needs: balance === null ? null : moneyText(balance.needs),
    known: balance?.known == null ? null : moneyText(balance.known),
    paid: renewal?.paid == null ? null : moneyText(renewal.paid),
    paidDay: renewal === null ? null : text(renewal.on),
    days: reminder.days ?? 0,
  };
};

/** Only a reminder of another day is worth an excuse. */
const lateNote = ({ late, dueAt }: Reminder, { zone, now, language }: Listener): string =>
  late && dayAt(dueAt, zone) !== dayAt(now, zone)
    ? wordingOf(language).lateNote(dayOfInstant(dueAt, zone, now, language))
    : '';

/** One card: what happens on which day, what follows, what to do; further matters of the same card as lines. */
const sayCard = (item: TellingItem, listener: Listener): Said => {
  const wording = wordingOf(listener.language);
  const [first, ...others] = item.reminders;
  const spoken = spokenOf(first, item, listener);
  const sentences = [
    wording.facts[first.kind](spoken),
    wording.cures[first.cure](spoken, first.kind),
    first.estimate ? wording.estimateNote : '',
    lateNote(first, listener),
  ];
  const more = others.map((reminder) => wording.titles[reminder.kind](spokenOf(reminder, item, listener)));
  const body = [sentences.filter((sentence) => sentence !== '').join(wording.gap), ...more];
  return { title: wording.titles[first.kind](spoken), body: body.filter((line) => line !== '').join('\n') };
};

/** Several cards: a line each, the most urgent first. */
const sayDigest = (items: readonly TellingItem[], listener: Listener): Said => {
  const { digest, lines } = wordingOf(listener.language);
  const shown = items.slice(0, items.length > LINES ? LINES - 1 : LINES);
  const rows = shown.map((item) => {
    const [first] = item.reminders;
    return digest.line(labelFor(item, listener), lines[first.kind](spokenOf(first, item, listener)));
  });
  const rest = items.length - shown.length;
  return { title: digest.title(items.length), body: [...rows, ...(rest > 0 ? [digest.more(rest)] : [])].join('\n') };
};

/** The words of a telling. */
export const say = (telling: Telling, listener: Listener): Said => {
  const { heartbeat } = wordingOf(listener.language);
  if (telling.kind === 'heartbeat') {
    const { cards, nextDueAt } = telling;
    const next = nextDueAt === null ? null : dayOfInstant(nextDueAt, listener.zone, listener.now, listener.language);
    return { title: heartbeat.title, body: heartbeat.body(cards, next) };
  }
  return telling.items.length > 1 ? sayDigest(telling.items, listener) : sayCard(telling.items[0], listener);
};
