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
  const written = useApp((model) => (model.written?.card.id === cardId ? model.written : null));
  const isNew = written?.revision === revision;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (isNew) return;
    let wanted = true;
    void window.app.openCard(cardId).then((card) => {
      if (wanted) setLoaded({ id: cardId, revision, card });
    });
    return () => {
      wanted = false;
    };
  }, [cardId, revision, isNew]);
  const asked = loaded?.id === cardId ? loaded : null;
  if (written !== null && (asked === null || asked.revision < written.revision)) return written.card;
  return asked?.card;
};

/** The carrier of a card, null while the catalogue is not there or has it no more. */
export const useCarrier = (carrierId: string | undefined): Carrier | null =>
  useApp(({ carriers }) => carriers.find(({ carrier }) => carrier.id === carrierId)?.carrier ?? null);
