import type { ReasonStep } from '#core/deadline.ts';
import { amountWords, nearDay, productOf, type ReasonContext } from './context.ts';
import { plain } from './pieces.ts';

/** What was done, with product, amount and day: `RM30 pass bought on 1 Dec 2025`. */

type Deed = Extract<ReasonStep, { readonly kind: 'granted' | 'not-counted' }>;

const PAID = [
  'top-up',
  'shared-credit',
  'credit-advance',
  'pass-bought',
  'extension-bought',
  'plan-renewed',
  'plan-changed',
] as const;
type PaidKind = (typeof PAID)[number];
const isPaid = (kind: string): kind is PaidKind => (PAID as readonly string[]).includes(kind);

/** The name of a plain top-up product repeats its amount, so only names that say more are told. */
const saysMore = (name: string, amount: string | null): boolean =>
  amount === null || name.replace(/\s/g, '') !== amount;

/** The deed of a step in words, to be put into its sentence. */
export const deedWords = (step: Deed, context: ReasonContext): string => {
  const { t } = context;
  const on = nearDay(context, step.on);
  const amount = step.kind === 'granted' && step.amount !== null ? amountWords(context, step.amount) : null;
  const product = productOf(context, step.product);
  if (product !== null && step.actionKind !== 'top-up') {
    const name = plain(product.names[context.language]);
    if (saysMore(name, amount)) {
      const told = amount !== null && name.includes(amount) ? null : amount;
      // A text sent is nothing bought, though it costs.
      if (!isPaid(step.actionKind)) return t('done', { product: told === null ? name : `${name} ${told}`, on });
      return told === null ? t('bought', { product: name, on }) : t('boughtFor', { product: name, amount: told, on });
    }
  }
  if (amount !== null && isPaid(step.actionKind)) return t(`paid.${step.actionKind}`, { amount, on });
  return t(`deed.${step.actionKind}`, { on });
};
