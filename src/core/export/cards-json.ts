import type { Instant } from '../local-date.ts';
import type { Card } from '../model/card.ts';

/** The cards as whole documents, without what was sealed: PIN, PUK and activation code never leave this computer. */

/** The beginning of the text; `cardJson` for each card and `JSON_END` make it whole. */
export const jsonHead = (exportedAt: Instant): string =>
  `{"keepline":"cards","version":1,"exportedAt":${JSON.stringify(exportedAt)},"cards":[\n`;

/** One card of the list. */
export const cardJson = (card: Card, isFirst: boolean): string => {
  const { details } = card;
  const open: Card = { ...card, details: { ...details, sim: { ...details.sim, sealed: null } } };
  return `${isFirst ? '' : ',\n'}${JSON.stringify(open)}`;
};

export const JSON_END = '\n]}\n';
