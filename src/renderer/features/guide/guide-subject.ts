import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { useApp } from '../../app-state.ts';
import { useToday } from '../../use-format.ts';
import { useCard } from '../card/use-card.ts';

/** What the guide speaks of: one card with its carrier and plan. */
export interface GuideSubject {
  readonly summary: CardSummary;
  readonly card: Card | null;
  /** The card has come with its rule: what is said before would jump when it comes. */
  readonly isWhole: boolean;
  readonly carrier: Carrier;
  readonly plan: Plan;
  /** At the carrier's place. */
  readonly today: LocalDate;
}

/** The card chosen, else the first that needs somebody, else the soonest; null without cards or while loading. */
export const useGuideSubject = (cardId: string | null): GuideSubject | null => {
  const summary = useApp(({ summaries }) => {
    const alive = summaries.filter(({ archived }) => !archived);
    return alive.find(({ id }) => id === cardId) ?? alive.find(({ needsYou }) => needsYou) ?? alive[0] ?? null;
  });
  const carrier = useApp(
    ({ carriers }) => carriers.find((entry) => entry.carrier.id === summary?.carrierId)?.carrier ?? null,
  );
  const card = useCard(summary?.id ?? '00000000-0000-4000-8000-000000000000');
  const today = useToday(carrier?.timeZone);
  const plan = carrier?.plans.find(({ id }) => id === summary?.planId) ?? null;
  if (summary === null || carrier === null || plan === null) return null;
  return { summary, card: card ?? null, isWhole: card !== undefined, carrier, plan, today };
};
