import type { TFunction } from 'i18next';
import type { LocalDate } from '#core/local-date.ts';
import type { Confirmation } from '#core/model/action.ts';
import type { Carrier, Product } from '#core/model/carrier.ts';
import type { Length, Registration } from '#core/model/rule.ts';
import type { Language } from '#core/model/values.ts';
import { formatMoneyShort } from '../format-amount.ts';
import { formatDay, formatDayNear } from '../format-day.ts';

export type ReasonWords = TFunction<'reason'>;

/** What a sentence about a card's dates needs besides the step that it tells. */
export interface ReasonContext {
  readonly t: ReasonWords;
  readonly language: Language;
  /** Days of this year are told without their year. */
  readonly today: LocalDate;
  readonly currency: string;
  readonly carrier: Carrier | null;
  readonly planId: string;
  readonly registration: Registration;
  readonly confirmations: readonly Confirmation[];
}

/** `365 days`, `3 months`. */
export const lengthWords = (t: ReasonWords, { count, unit }: Length): string => t(unit, { count });

/** A day in a sentence, with its year only when that is not this year. */
export const nearDay = ({ today, language }: ReasonContext, day: LocalDate): string =>
  formatDayNear(day, today, language);

/** A day that a person should remember, always with its year. */
export const wholeDay = ({ language }: ReasonContext, day: LocalDate): string => formatDay(day, language);

/** `RM30`, `$2.10`. */
export const amountWords = ({ currency }: Pick<ReasonContext, 'currency'>, amount: number): string =>
  formatMoneyShort({ amount, currency });

/** The product of the card's plan by its id, or of another plan of the carrier, or null. */
export const productOf = ({ carrier, planId }: ReasonContext, product: string | null): Product | null => {
  if (product === null || carrier === null) return null;
  const plans = [...carrier.plans].sort((a, b) => Number(b.id === planId) - Number(a.id === planId));
  return plans.flatMap((plan) => plan.products).find((one) => one.id === product) ?? null;
};
