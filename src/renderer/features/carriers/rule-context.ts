import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ActionKind } from '#core/model/action.ts';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import type { Grant, Length } from '#core/model/rule.ts';
import type { Language } from '#core/model/values.ts';
import { formatList, formatMoneyShort } from '../../format-amount.ts';
import { lengthWords, type ReasonWords } from '../../reason/context.ts';
import { plain } from '../../reason/pieces.ts';
import { useLanguage } from '../../use-format.ts';

/** What the sentences about a rule need besides the rule itself. */
export interface RuleContext {
  readonly t: TFunction<'carriers'>;
  /** Names of deeds and days stand with the card's words. */
  readonly card: TFunction<'card'>;
  readonly reason: ReasonWords;
  readonly language: Language;
  readonly carrier: Carrier;
  /** Whose products a rule names; null when the plan is no longer in the catalogue. */
  readonly plan: Plan | null;
}

/** The context of a carrier's plan in the person's language. */
export const useRuleContext = (carrier: Carrier, plan: Plan | null): RuleContext => {
  const { t } = useTranslation('carriers');
  const { t: card } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  return { t, card, reason, language: useLanguage(), carrier, plan };
};

/** `RM30` in the carrier's money. */
export const moneyWords = ({ carrier }: RuleContext, amount: number): string =>
  formatMoneyShort({ amount, currency: carrier.currency });

/** `30 days`; `6 months or 180 days, whichever ends first` where sources disagree. */
export const lengthsWords = ({ t, reason, language }: RuleContext, lengths: readonly Length[]): string => {
  const told = lengths.map((length) => lengthWords(reason, length));
  return told.length === 1
    ? (told[0] ?? '')
    : t('rule.alternatives', { lengths: told.join(t('rule.or') + (language === 'zh-CN' ? ' ' : '')) });
};

/** Deeds in one breath: `Text sent, call made or top-up`. */
export const deedsWords = ({ t, card, language }: RuleContext, kinds: readonly ActionKind[]): string => {
  const names = kinds.map((kind, at) => {
    const name = card(`kind.${kind}`);
    return at === 0 || language === 'zh-CN' ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  });
  const last = names[names.length - 1] ?? '';
  const first = names.slice(0, -1);
  return first.length === 0 ? last : `${first.join(language === 'zh-CN' ? '、' : ', ')}${t('rule.or')}${last}`;
};

/** What a grant takes: its products by name, else its kinds of deed. */
export const grantWords = (context: RuleContext, grant: Grant): string => {
  const { plan, language } = context;
  const products = plan?.products.filter(({ id }) => grant.products?.includes(id)) ?? [];
  if (products.length === 0) return deedsWords(context, grant.actions);
  return formatList(
    products.map(({ names }) => plain(names[language])),
    language,
  );
};
