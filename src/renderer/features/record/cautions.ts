import type { ActionDraft } from '#core/contract/cards.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Plan, Product } from '#core/model/carrier.ts';
import type { Money } from '#core/money.ts';
import type { ActionPreview } from '#core/preview.ts';

/** What a person should think about before recording; those that `asks` hold the button until they are ticked. */
export type Caution =
  | {
      readonly kind: 'shorter';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly better: { readonly product: Product; readonly activeUntil: LocalDate } | null;
      readonly helpsFrom: LocalDate | null;
    }
  | { readonly kind: 'unlikely'; readonly amount: Money; readonly largest: Money }
  | { readonly kind: 'again'; readonly on: LocalDate }
  | { readonly kind: 'hard-stop'; readonly until: LocalDate }
  | { readonly kind: 'lost'; readonly lostOn: LocalDate };

/** Ten times the dearest product of the plan is more likely a slip of the decimal point than a payment. */
const UNLIKELY_TIMES = 10;

const unlikely = ({ payment }: ActionDraft, plan: Plan | null): Caution | null => {
  const prices = plan?.products.flatMap(({ price }) => (price === null ? [] : [price])) ?? [];
  if (payment === null || prices.length === 0) return null;
  const largest = Math.max(...prices);
  const { currency, paid } = payment;
  if (paid <= largest * UNLIKELY_TIMES) return null;
  return { kind: 'unlikely', amount: { amount: paid, currency }, largest: { amount: largest, currency } };
};

const again = (draft: ActionDraft, card: Card, ownId: string | null): Caution | null => {
  const same = card.actions.some(
    ({ id, removedAt, kind, on, payment }) =>
      id !== ownId &&
      removedAt === null &&
      kind === draft.kind &&
      on === draft.on &&
      payment?.paid === draft.payment?.paid,
  );
  return same ? { kind: 'again', on: draft.on } : null;
};

const shorter = ({ shorter: loss, now, after }: ActionPreview): Caution | null => {
  if (loss === null || now.activeUntil === null || after.activeUntil === null) return null;
  return {
    kind: 'shorter',
    from: now.activeUntil,
    to: after.activeUntil,
    better: loss.better,
    helpsFrom: loss.helpsFrom,
  };
};

const pointless = ({ pointless: why, now }: ActionPreview): Caution | null => {
  if (why === 'hard-stop' && now.activeUntil !== null) return { kind: 'hard-stop', until: now.activeUntil };
  return why === 'lost' && now.lostOn !== null ? { kind: 'lost', lostOn: now.lostOn } : null;
};

/** All cautions about a renewal of a card, the gravest first. `ownId` is the action that is being corrected. */
export const cautionsOf = (
  preview: ActionPreview,
  draft: ActionDraft,
  card: Card,
  plan: Plan | null,
  ownId: string | null,
): readonly Caution[] =>
  [pointless(preview), shorter(preview), unlikely(draft, plan), again(draft, card, ownId)].filter(
    (one) => one !== null,
  );

/** Whether the caution has to be ticked before the renewal can be recorded. */
export const asks = ({ kind }: Caution): boolean => kind === 'shorter' || kind === 'unlikely' || kind === 'again';

/** What a tick stands for: a caution about other days or another amount has to be ticked anew. */
export const cautionKey = (caution: Caution): string => JSON.stringify(caution);
