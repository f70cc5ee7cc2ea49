import { evidenceOf } from '#core/evidence.ts';
import type { Action } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';

/** Payments that no kept receipt proves, latest first. */
export const unprovedActions = (card: Card): readonly Action[] =>
  evidenceOf(card)
    .filter(({ missing }) => missing)
    .map(({ action }) => action)
    .sort((a, b) => (a.on < b.on ? 1 : -1));
