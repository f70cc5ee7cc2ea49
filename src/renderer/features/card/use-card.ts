import { useEffect, useState } from 'react';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { useApp } from '../../app-state.ts';

interface Loaded {
  readonly id: string;
  /** The revision it was asked for at: a new one is the reason to ask again. */
  readonly revision: number;
  readonly card: Card | null;
}

/** A whole card as main has it: `undefined` while it is on its way, null when it is gone. */
export const useCard = (cardId: string): Card | null | undefined => {
  const revision = useApp((model) => model.revision);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let wanted = true;
    void window.app.openCard(cardId).then((card) => {
      if (wanted) setLoaded({ id: cardId, revision, card });
    });
    return () => {
      wanted = false;
    };
  }, [cardId, revision]);
  return loaded?.id === cardId ? loaded.card : undefined;
};

/** The carrier of a card, null while the catalogue is not there or has it no more. */
export const useCarrier = (carrierId: string | undefined): Carrier | null =>
  useApp(({ carriers }) => carriers.find(({ carrier }) => carrier.id === carrierId)?.carrier ?? null);
