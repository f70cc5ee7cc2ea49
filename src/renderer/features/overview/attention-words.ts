import type { TFunction } from 'i18next';
import { daysBetween, type LocalDate } from '#core/local-date.ts';
import type { CardSummary, SummaryPhase } from '#core/views/card-summary.ts';
import type { Format } from '../../format.ts';
import { formatMoneyShort } from '../../format-amount.ts';

/** The sentence of a card that needs its person: what happens, then what to do. `<b>` marks what must not be missed. */

export interface AttentionContext {
  readonly t: TFunction<'overview'>;
  readonly format: Format;
  /** Today where the carrier is. */
  readonly today: LocalDate;
}

const phaseAt = ({ phases }: CardSummary, day: LocalDate): SummaryPhase | null =>
  phases.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to)) ?? null;

const accountsWords = ({ accounts, accountsLeft }: CardSummary, { t }: AttentionContext): string => {
  if (accounts === 0) return t('say.accounts-none');
  return accountsLeft === 0
    ? t('say.accounts-moved')
    : t('say.accounts-left', { count: accounts, left: accountsLeft, all: accounts });
};

/** Six months are 181 to 184 days. */
const MONTHS_VARY_BY = 7;

/** What to do, with its price where one is known. Never a payment when none helps. */
const wayWords = (summary: CardSummary, { t, format, today }: AttentionContext, back: boolean): string => {
  const { nextStep, cheapest, leastNow } = summary;
  switch (nextStep) {
    case 'top-up':
    case 'renew': {
      const renewal = back ? (leastNow ?? cheapest) : cheapest;
      const price = renewal?.price ? formatMoneyShort(renewal.price) : null;
      if (renewal === null) return back ? t(`say.way-${nextStep}-back`) : t(`say.way-${nextStep}`);
      const days = format.days(renewal.days);
      if (back) return price === null ? t(`say.way-${nextStep}-back`) : t('say.brings-back', { price, days });
      // A day that no payment moves cuts it short.
      const cut = daysBetween(today, renewal.activeUntil) < renewal.days - MONTHS_VARY_BY;
      if (cut && price !== null) return t('say.gives-until', { price, day: format.dayNear(renewal.activeUntil) });
      return price === null ? t('say.gives-renew', { days }) : t('say.gives', { price, days });
    }
    case 'use-it':
    case 'contact-operator':
    case 'object':
    case 'move-accounts':
      return t(`say.way-${nextStep}`);
    default:
      return '';
  }
};

const inGrace = (summary: CardSummary, context: AttentionContext): string => {
  const { t, format, today } = context;
  if (summary.lostOn === null) return t('say.receives-open');
  const lost = format.dayNear(summary.lostOn);
  const phase = phaseAt(summary, today);
  if (phase?.kind === 'objection') return t('say.objection-ends', { lost });
  if (phase?.receives === false || summary.receiveUntil === null) return t('say.barred', { lost });
  const left = daysBetween(today, summary.receiveUntil);
  return left > 0 ? t('say.receives', { days: format.days(left), lost }) : t('say.receives-today', { lost });
};

/** What follows the end of active. */
const thenWords = (summary: CardSummary, { t, format }: AttentionContext): string => {
  const { activeUntil, receiveUntil, lostOn, afterDeadlineUnknown } = summary;
  if (afterDeadlineUnknown) return t('say.then-unknown');
  if (activeUntil !== null && receiveUntil !== null && receiveUntil > activeUntil)
    return t('say.then-receives', { days: format.days(daysBetween(activeUntil, receiveUntil)) });
  const barred = summary.phases.some(({ kind }) => kind === 'barred' || kind === 'suspended');
  return barred && lostOn !== null ? t('say.then-barred', { lost: format.dayNear(lostOn) }) : t('say.then-lost');
};

const walletWords = (summary: CardSummary, { t, format }: AttentionContext): string | null => {
  const { wallet, activeUntil, nextStep } = summary;
  if (wallet === null || activeUntil === null) return null;
  const [needs, day] = [formatMoneyShort(wallet.needs), format.dayNear(activeUntil)];
  if (nextStep === 'see-date') return t('say.wallet-full', { needs, day });
  if (nextStep !== 'fill-wallet') return null;
  if (wallet.known === null) return t('say.wallet-unseen', { needs, day });
  const short = { amount: Math.max(0, wallet.needs.amount - wallet.known.amount), currency: wallet.needs.currency };
  return t('say.wallet-low', { needs, day, known: formatMoneyShort(wallet.known), short: formatMoneyShort(short) });
};

const dueSoon = (summary: CardSummary, context: AttentionContext): readonly string[] => {
  const { t, format, today } = context;
  if (summary.activeUntil === null) return [];
  const wallet = walletWords(summary, context);
  if (wallet !== null) return [wallet];
  const until =
    summary.activeUntil === today ? t('say.until-today') : t('say.until', { day: format.dayNear(summary.activeUntil) });
  const joined = format.language === 'en' ? `${until}, ${thenWords(summary, context)}` : null;
  const first = joined ?? [until, thenWords(summary, context)].join(format.language === 'zh-CN' ? '' : ' ');
  return [first, wayWords(summary, context, false)];
};

const claimed = (summary: CardSummary, { t, format }: AttentionContext): readonly string[] => {
  const last = summary.lastRenewal;
  const when = last === null ? '' : format.relativeDay(last.on);
  const price = last?.paid ? formatMoneyShort(last.paid) : null;
  if (summary.nextStep === 'pursue')
    return [price === null ? t('say.renewal-not-arrived', { when }) : t('say.not-arrived', { price, when })];
  const { activeUntil } = summary;
  return [
    price === null ? t('say.recorded', { when }) : t('say.paid', { price, when }),
    activeUntil === null ? t('say.not-seen-undated') : t('say.not-seen', { day: format.dayNear(activeUntil) }),
  ];
};

const lost = (summary: CardSummary, { t, format }: AttentionContext): readonly string[] => [
  summary.lostOn === null ? '' : t('say.lost-on', { lost: format.dayNear(summary.lostOn) }),
  summary.accountsLeft > 0 ? t('say.lost-accounts', { count: summary.accountsLeft }) : t('say.lost-done'),
];

const unknown = (summary: CardSummary, { t }: AttentionContext): readonly string[] => {
  const [ask] = summary.missing;
  return [t('say.unknown'), ask === undefined ? t('say.unknown-date-seen') : t(`say.unknown-${ask}`)];
};

const sentences = (summary: CardSummary, context: AttentionContext): readonly string[] => {
  if (summary.nextStep === 'pursue' || summary.nextStep === 'confirm') return claimed(summary, context);
  switch (summary.state) {
    case 'receive-only':
      return [inGrace(summary, context), wayWords(summary, context, true)];
    case 'hard-stop':
      return [
        summary.activeUntil === null
          ? ''
          : context.t('say.stops', { day: context.format.dayNear(summary.activeUntil) }),
        accountsWords(summary, context),
      ];
    case 'to-confirm':
      return claimed(summary, context);
    case 'lost':
      return lost(summary, context);
    case 'unknown':
      return unknown(summary, context);
    case 'archived':
      return [];
    case 'due-soon':
    case 'active':
      return dueSoon(summary, context);
  }
};

/** What happens to a card that needs its person and what to do, in one or two sentences. */
export const attentionWords = (summary: CardSummary, context: AttentionContext): string =>
  sentences(summary, context)
    .filter((sentence) => sentence !== '')
    .join(context.format.language === 'zh-CN' ? '' : ' ');
