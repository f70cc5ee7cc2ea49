import { useTranslation } from 'react-i18next';
import { type ChannelAdvice, lookalikesOf } from '#core/guide/advice.ts';
import type { GuideStep } from '#core/guide/steps.ts';
import { formatMoney } from '../../format-amount.ts';
import { plain } from '../../reason/pieces.ts';
import { useFormat } from '../../use-format.ts';
import type { GuideSubject } from './guide-subject.ts';

/** What the steps of a way are filled with: this number, this product, these dates. */
export interface StepWords {
  readonly carrier: string;
  readonly number: string;
  /** Null where none is known. */
  readonly date: string | null;
  readonly product: string;
  readonly price: string;
  readonly newDate: string | null;
  readonly lookalikes: string;
}

/** `Top-up RM30` says its price already, `Active Period Pass` does not. */
const withPrice = (name: string, price: number | null, money: (amount: number) => string): string => {
  if (price === null) return name;
  const short = money(price).replace(/[.,]0+$/, '');
  return name.includes(short) ? name : `${name} ${money(price)}`;
};

/** The same fillings, set strong: what somebody at a counter looks for. */
const strongWords = (words: StepWords): StepWords => {
  const strong = (text: string): string => `<b>${plain(text)}</b>`;
  const { number, date, product, price } = words;
  return {
    ...words,
    number: strong(number),
    date: date === null ? null : strong(date),
    product: strong(product),
    price: strong(price),
  };
};

/** A text that has a place for a date is not taken where there is none. */
const filled = (words: StepWords) => ({ ...words, date: words.date ?? '', newDate: words.newDate ?? '' });

/** What to do at a step and what to mind; where a date is not known, in words that need none. */
export const useStepTexts = (
  words: StepWords,
): ((step: GuideStep) => { readonly act: string; readonly mind: string }) => {
  const { t } = useTranslation('guide');
  const act = (step: GuideStep): string =>
    step === 'check-date' && words.date === null
      ? t('undated.check-date')
      : t(`step.${step}.do`, filled(strongWords(words)));
  const mind = (step: GuideStep): string => {
    if (step === 'check-date' && words.date === null) return t('undated.check-mind');
    return (step === 'see-date' || step === 'note-day') && words.newDate === null
      ? t(`undated.${step}`)
      : t(`step.${step}.mind`, filled(words));
  };
  return (step) => ({ act: act(step), mind: mind(step) });
};

/** The fillings where no card is meant. */
export const useGeneralWords = (): StepWords => {
  const { t } = useTranslation('guide');
  return {
    carrier: t('yourOperator'),
    number: t('yourNumber'),
    date: null,
    product: t('theProduct'),
    price: t('theAmount'),
    newDate: null,
    lookalikes: t('noLookalikes'),
  };
};

/** The fillings for one way to renew one card. */
export const useStepWords = (subject: GuideSubject, way: ChannelAdvice): StepWords => {
  const { t } = useTranslation('guide');
  const format = useFormat();
  const { summary, carrier, plan } = subject;
  const { language } = format;
  const money = (amount: number): string => formatMoney({ amount, currency: carrier.currency });
  const lookalikes = lookalikesOf(plan).map(({ names }) => names[language]);
  return {
    carrier: carrier.names[language],
    number: summary.numberShown ?? t('thisNumber'),
    date: summary.activeUntil === null ? null : format.day(summary.activeUntil),
    product: way.product === null ? t('theProduct') : withPrice(way.product.names[language], way.product.price, money),
    price: way.product?.price == null ? t('theAmount') : money(way.product.price),
    newDate: way.activeUntil === null ? null : format.day(way.activeUntil),
    lookalikes: lookalikes.length === 0 ? t('noLookalikes') : t('lookalikes', { products: format.list(lookalikes) }),
  };
};
