import { useTranslation } from 'react-i18next';
import type { Deadline } from '#core/deadline.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import type { ReasonContext } from '../../reason/context.ts';
import { useLanguage } from '../../use-format.ts';

/** All that the parts of a card's page look at. */
export interface CardView {
  readonly card: Card;
  /** Null for a moment after a card was added. */
  readonly summary: CardSummary | null;
  /** Null while the catalogue is on its way, and for a carrier that was removed. */
  readonly carrier: Carrier | null;
  readonly deadline: Deadline;
  /** At the carrier's place. */
  readonly today: LocalDate;
}

/** What the sentences about a card need. */
export const useReasonContext = (view: Pick<CardView, 'card' | 'carrier' | 'summary' | 'today'>): ReasonContext => {
  const { t } = useTranslation('reason');
  const language = useLanguage();
  const { card, carrier, summary, today } = view;
  return {
    t,
    language,
    today,
    currency: carrier?.currency ?? summary?.currency ?? 'XXX',
    carrier,
    planId: card.details.planId,
    registration: card.details.registration,
    confirmations: card.confirmations,
  };
};
