import type { ReasonStep } from '#core/deadline.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { assertNever } from '#core/result.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { formatMoneyShort } from '../format-amount.ts';
import { formatDayNear } from '../format-day.ts';
import { lengthWords, type ReasonWords } from './context.ts';

/** The few words of the list's Why column: `RM30 pass, 365 days`, `Tourist class, 3 months`. */

export interface ShortContext {
  readonly t: ReasonWords;
  readonly language: Language;
  readonly today: LocalDate;
}

type WhySummary = Pick<CardSummary, 'why' | 'currency' | 'registration' | 'wallet' | 'hardStop'>;

const granted = (step: Extract<ReasonStep, { kind: 'granted' }>, currency: string, t: ReasonWords): string => {
  const length = lengthWords(t, step.length);
  if (step.combine === 'add' && step.before !== null && step.before > step.on) {
    return step.capped === null
      ? t('short.added', { length })
      : t('short.addedCap', { length, cap: lengthWords(t, step.capped) });
  }
  if (step.amount === null) return t(`short.from.${step.actionKind}`, { length });
  const amount = formatMoneyShort({ amount: step.amount, currency });
  if (step.actionKind === 'pass-bought') return t('short.pass', { amount, length });
  if (step.actionKind === 'extension-bought') return t('short.extension', { amount, length });
  return t('short.amount', { amount, length });
};

const walletWords = ({ wallet }: WhySummary, t: ReasonWords): string | null => {
  if (wallet === null) return null;
  const needs = formatMoneyShort(wallet.needs);
  if (wallet.known === null) return t('short.walletUnknown', { needs });
  return wallet.known.amount < wallet.needs.amount
    ? t('short.wallet', { known: formatMoneyShort(wallet.known), needs })
    : null;
};

const stepWords = (step: ReasonStep, summary: WhySummary, { t, language, today }: ShortContext): string => {
  switch (step.kind) {
    case 'start': {
      const length = lengthWords(t, step.length);
      return t(step.from === 'balance-used-up' ? 'short.balance' : 'short.start', { length });
    }
    case 'seen':
      return t('short.seen', { on: formatDayNear(step.on, today, language) });
    case 'granted':
      return granted(step, summary.currency, t);
    case 'not-counted':
      return t('short.notCounted');
    case 'hard-stop': {
      const name = t(`short.class.${summary.registration}`);
      return t('short.stop', { class: name, length: lengthWords(t, step.length) });
    }
    default:
      return assertNever(step);
  }
};

/** Why a card's date is what it is, in a few words. A wallet that is too small for the next renewal comes first. */
export const shortWhy = (summary: WhySummary, context: ShortContext): string => {
  if (!summary.hardStop) {
    const wallet = walletWords(summary, context.t);
    if (wallet !== null) return wallet;
  }
  return summary.why === null ? context.t('short.none') : stepWords(summary.why, summary, context);
};
