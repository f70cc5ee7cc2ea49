import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Action } from '#core/model/action.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { Language } from '#core/model/values.ts';
import { formatMoney } from '../../format-amount.ts';
import { formatDay } from '../../format-day.ts';
import { useLanguage } from '../../use-format.ts';
import type { CardView } from './card-view.ts';

export interface ActionWords {
  readonly t: TFunction<'card'>;
  readonly language: Language;
  readonly carrier: Carrier | null;
  readonly planId: string;
}

/** What is needed to name an action. */
export const useActionWords = ({ card, carrier }: Pick<CardView, 'card' | 'carrier'>): ActionWords => {
  const { t } = useTranslation('card');
  return { t, language: useLanguage(), carrier, planId: card.details.planId };
};

/** The product's name, else what kind of action it was: `365-day pass`, `Top-up`. */
export const actionName = (action: Action, { t, language, carrier, planId }: ActionWords): string => {
  const plans = carrier?.plans ?? [];
  const plan = plans.find(({ id }) => id === planId);
  const product = (plan ? [plan, ...plans] : plans)
    .flatMap(({ products }) => products)
    .find(({ id }) => id === action.product);
  return product && action.kind !== 'top-up' ? product.names[language] : t(`kind.${action.kind}`);
};

/** What was paid, or null: `RM30.00`. */
export const actionAmount = ({ payment }: Action): string | null =>
  payment === null ? null : formatMoney({ amount: payment.paid, currency: payment.currency });

/** The name of the way it was done by, or null. */
export const channelName = (action: Action, { language, carrier }: ActionWords): string | null =>
  carrier?.channels.find(({ id }) => id === action.channel)?.names[language] ?? null;

/** `3 Aug 2026, Top-up RM10.00` */
export const actionLine = (action: Action, words: ActionWords): string => {
  const amount = actionAmount(action);
  const name = actionName(action, words);
  const told = amount === null || name.includes(amount) ? name : `${name} ${amount}`;
  return words.language === 'zh-CN'
    ? `${formatDay(action.on, words.language)} ${told}`
    : `${formatDay(action.on, words.language)}, ${told}`;
};
