import type { LocalDate } from '#core/local-date.ts';
import type { ActionKind } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier, Plan, Product } from '#core/model/carrier.ts';
import type { Length } from '#core/model/rule.ts';
import { draftOfProduct, previewAction } from '#core/preview.ts';

/** The products of a plan as one chooses among them: what each costs and gives. */
export interface ProductTile {
  readonly product: Product;
  /** The span it gives on that day; null when it does not keep the number alive. */
  readonly gives: Length | null;
}

/** The tiles of a kind, the cheapest first; what keeps nothing alive stands last and says so. */
export const productTiles = (
  card: Card,
  carrier: Carrier,
  plan: Plan,
  kind: ActionKind,
  on: LocalDate,
): readonly ProductTile[] =>
  plan.products
    .filter((product) => product.kind === kind)
    .map((product) => {
      const { step } = previewAction(card, carrier, draftOfProduct(product, carrier.currency, on));
      return { product, gives: step?.kind === 'granted' && product.keepsAlive ? step.length : null };
    })
    .sort(
      (a, b) =>
        Number(b.product.keepsAlive) - Number(a.product.keepsAlive) || (a.product.price ?? 0) - (b.product.price ?? 0),
    );

/** The product whose price an amount is, so that typing 30 chooses the tile RM30. */
export const productOfAmount = (tiles: readonly ProductTile[], amount: number): string | null =>
  tiles.find(({ product }) => product.price === amount)?.product.id ?? null;
