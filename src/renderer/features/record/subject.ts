import { useEffect, useState } from 'react';
import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import { planOf, snapshotOf } from '#core/rules/choose.ts';
import { dayAt } from '#core/zoned-time.ts';
import { useApp } from '../../app-state.ts';
import { allSegments, type SegmentOffer, segmentsFor } from './record-kinds.ts';

/** A card with what is needed to reckon with it. */
export interface SubjectCard {
  readonly card: Card;
  readonly carrier: Carrier | null;
  readonly plan: Plan | null;
}

/** The cards that one renewal is recorded for. */
export interface Subject {
  /** The form speaks of this one's products, channels and days. */
  readonly first: SubjectCard;
  readonly all: readonly SubjectCard[];
  readonly currency: string;
  readonly country: string | null;
  readonly today: LocalDate;
  readonly segments: readonly SegmentOffer[];
  /** All on one plan: its channels can be offered. */
  readonly samePlan: boolean;
}

/** So many cards are opened for the preview; the others are recorded all the same. */
export const PREVIEWED = 30;

/** Whole cards by their ids, in that order; null until they are there. Those that are gone are left out. */
export const useCards = (cardIds: readonly string[]): readonly Card[] | null => {
  const revision = useApp((model) => model.revision);
  const wanted = cardIds.slice(0, PREVIEWED).join();
  const [loaded, setLoaded] = useState<{ readonly cards: readonly Card[]; readonly revision: number } | null>(null);
  useEffect(() => {
    let current = true;
    const ids = wanted === '' ? [] : wanted.split(',');
    void Promise.all(ids.map((id) => window.app.openCard(id))).then((cards) => {
      if (current) setLoaded({ cards: cards.filter((card) => card !== null), revision });
    });
    return () => {
      current = false;
    };
  }, [wanted, revision]);
  return loaded?.cards ?? null;
};

/** The subject of some cards; null when there is none. */
export const useSubject = (cards: readonly Card[]): Subject | null => {
  const carriers = useApp((model) => model.carriers);
  const nowMs = useApp((model) => model.nowMs);
  const all = cards.map((card): SubjectCard => {
    const carrier = carriers.find((entry) => entry.carrier.id === card.details.carrierId)?.carrier ?? null;
    return { card, carrier, plan: planOf(card, carrier) };
  });
  const [first] = all;
  if (!first) return null;
  const { carrier, card } = first;
  return {
    first,
    all,
    currency: carrier?.currency ?? 'XXX',
    country: carrier?.country ?? null,
    today: dayAt(nowMs, carrier?.timeZone ?? 'UTC'),
    segments: allSegments(all.map((one) => segmentsFor(snapshotOf(one.card).rule, one.plan, one.carrier))),
    samePlan: all.every(
      ({ card: { details } }) => details.carrierId === card.details.carrierId && details.planId === card.details.planId,
    ),
  };
};
