import type { ConfirmationDraft } from '#core/contract/cards.ts';
import { addMonths, type LocalDate, localDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Language } from '#core/model/values.ts';
import { parseAmount } from '#core/money.ts';
import { type DayEntry, dayOf, EMPTY_DAY, isWrongDay, writtenDay } from '../card/fields/day-entry.ts';
import type { DayLimits } from '../card/fields/day-typing.ts';

/** The form of "I saw the date". */
export interface SeenForm {
  readonly activeUntil: DayEntry;
  readonly receiveUntil: DayEntry;
  readonly balance: string;
  readonly on: DayEntry;
  readonly source: ConfirmationDraft['source'];
  readonly note: string;
}

/** Before the first prepaid cards. */
const EARLIEST = localDate('1990-01-01');
/** No operator promises more; 2199 is a slip of the hand. */
const FARTHEST_MONTHS = 240;

const startOf = ({ details }: Card): LocalDate =>
  [details.openedOn, details.registeredOn, details.activatedOn].filter((day) => day !== null).sort()[0] ?? EARLIEST;

/** Days on which a card's date can have been seen. */
export const seenOnLimits = (card: Card, today: LocalDate): DayLimits => ({
  today,
  earliest: startOf(card),
  latest: today,
});

/** Days that an operator can show as the end. */
export const endLimits = (card: Card | null, today: LocalDate): DayLimits => ({
  today,
  earliest: card === null ? EARLIEST : startOf(card),
  latest: addMonths(today, FARTHEST_MONTHS),
});

/** The form as it opens: seen today in the app. */
export const firstSeenForm = (card: Card, today: LocalDate, language: Language): SeenForm => ({
  activeUntil: EMPTY_DAY,
  receiveUntil: EMPTY_DAY,
  balance: '',
  on: writtenDay(today, language, seenOnLimits(card, today)),
  source: 'app',
  note: '',
});

/** Minor units; null for an empty field; undefined for what is no amount. An empty wallet is a balance too. */
const balanceOf = (text: string, currency: string): number | null | undefined => {
  const typed = text.trim();
  if (typed === '') return null;
  if (/^0+([.,]0+)?$/.test(typed)) return 0;
  const read = parseAmount(typed, currency);
  return read.ok ? read.value : undefined;
};

/** The draft, or null while something is missing or cannot be read. */
export const seenDraft = (form: SeenForm, currency: string): ConfirmationDraft | null => {
  const on = dayOf(form.on);
  const balance = balanceOf(form.balance, currency);
  const activeUntil = dayOf(form.activeUntil);
  const receiveUntil = dayOf(form.receiveUntil);
  if (on === null || balance === undefined || isWrongDay(form.activeUntil) || isWrongDay(form.receiveUntil))
    return null;
  if (activeUntil === null && receiveUntil === null && balance === null) return null;
  return { on, source: form.source, activeUntil, receiveUntil, balance, note: form.note.trim() };
};
