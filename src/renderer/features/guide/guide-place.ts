import { useState } from 'react';
import { SITUATIONS, type Situation } from '#core/guide/fit.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { useApp } from '../../app-state.ts';
import { remember, rememberedText } from '../../parts/use-remembered.ts';

/** Where somebody was in the guide: what held for them and the way they had opened, a card at a time. */

const TOPIC = 'guide-place';
/** The oldest are forgotten. */
const KEPT = 40;

export interface Place {
  readonly situations: readonly Situation[];
  /** The way opened by hand; null for the one that is proposed. */
  readonly way: string | null;
}

type Places = Readonly<Record<string, Place>>;

const placeFrom = (value: unknown): Place | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { situations, way }: { situations?: unknown; way?: unknown } = value;
  if (!Array.isArray(situations)) return null;
  return {
    situations: SITUATIONS.filter((one) => situations.includes(one)),
    way: typeof way === 'string' ? way : null,
  };
};

/** What was remembered, the latest last; what cannot be read is left out. */
export const placesFrom = (remembered: string | undefined): Places => {
  try {
    const value: unknown = JSON.parse(remembered ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([cardId, place]) => {
        const read = placeFrom(place);
        return read === null ? [] : [[cardId, read] as const];
      }),
    );
  } catch {
    return {};
  }
};

/** The places with one card's set anew. That a number can only receive is the card's state and nobody's choice to keep. */
export const withPlace = (places: Places, cardId: string, place: Place): Places => {
  const others = Object.entries(places).filter(([known]) => known !== cardId);
  const kept = { ...place, situations: place.situations.filter((one) => one !== 'receive-only') };
  return Object.fromEntries([...others, [cardId, kept] as const].slice(-KEPT));
};

interface Holder {
  readonly zone: string;
  readonly card: Pick<CardSummary, 'id' | 'state' | 'timeZone'>;
}

/** Where to begin: what was chosen for this card, else for the last one, else what the clock tells: another zone is abroad. */
export const placeOf = (places: Places, { zone, card }: Holder): Place => {
  const own = places[card.id];
  const last = Object.values(places).at(-1)?.situations;
  const guess: readonly Situation[] = zone === card.timeZone ? [] : ['abroad'];
  const situations = own?.situations ?? last ?? guess;
  return {
    situations: card.state === 'receive-only' ? [...situations, 'receive-only'] : situations,
    way: own?.way ?? null,
  };
};

/** One's place in the guide of a card and how to change it; a change is remembered. */
export const usePlace = (card: CardSummary): readonly [place: Place, set: (place: Place) => void] => {
  const zone = useApp(({ app }) => app.zone);
  const [place, setPlace] = useState(() => placeOf(placesFrom(rememberedText(TOPIC)), { zone, card }));
  const set = (next: Place): void => {
    setPlace(next);
    remember(TOPIC, JSON.stringify(withPlace(placesFrom(rememberedText(TOPIC)), card.id, next)));
  };
  return [place, set];
};
