import type { Carrier, Plan } from '#core/model/carrier.ts';
import { ruleFor } from '#core/rules/choose.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import type { RecordForm } from './record-form.ts';
import { segmentsFor } from './record-kinds.ts';

/** Of several cards, those that a renewal can be recorded for: a product belongs to a plan, a kind to its rule. */

export interface LeftOut {
  readonly cardId: string;
  readonly label: string;
  /** The plan has no such product, knows no such kind, or counts in another currency. */
  readonly why: 'product' | 'kind' | 'currency';
}

export interface Coverage {
  readonly cardIds: readonly string[];
  readonly left: readonly LeftOut[];
}

type What = Pick<RecordForm, 'kind' | 'product'>;

/** What stands against recording this on a card of the plan; null when nothing does. */
export const obstacle = (carrier: Carrier | null, plan: Plan | null, what: What): 'product' | 'kind' | null => {
  // A card whose carrier's file is gone is kept and cannot be judged.
  if (carrier === null || plan === null) return what.product === null ? null : 'product';
  const known = segmentsFor(ruleFor(plan, null), plan, carrier).some(({ kinds }) => kinds.includes(what.kind));
  if (!known) return 'kind';
  const hasProduct = plan.products.some(({ id, kind }) => id === what.product && kind === what.kind);
  return what.product === null || hasProduct ? null : 'product';
};

type Named = Pick<CardSummary, 'id' | 'label' | 'carrierId' | 'planId'>;

/** Divides the cards; each plan is asked once, for ten thousand cards have few plans. */
export const coverageOf = (cards: readonly Named[], carriers: readonly Carrier[], what: What): Coverage => {
  const answers = new Map<string, ReturnType<typeof obstacle>>();
  const answerOf = ({ carrierId, planId }: Named): ReturnType<typeof obstacle> => {
    const key = `${carrierId}/${planId}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const carrier = carriers.find(({ id }) => id === carrierId) ?? null;
    const answer = obstacle(carrier, carrier?.plans.find(({ id }) => id === planId) ?? null, what);
    answers.set(key, answer);
    return answer;
  };
  const left: LeftOut[] = [];
  const cardIds: string[] = [];
  for (const card of cards) {
    const why = answerOf(card);
    if (why === null) cardIds.push(card.id);
    else left.push({ cardId: card.id, label: card.label, why });
  }
  return { cardIds, left };
};
