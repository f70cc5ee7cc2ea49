import { setImmediate as breathe } from 'node:timers/promises';
import type { EpochMs } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { summaryOf } from '#core/views/summary.ts';
import { summaryHolds } from '#core/views/summary-holds.ts';
import { dayAt } from '#core/zoned-time.ts';
import { holdsAt, type Row } from './row.ts';

/** The rows of all cards; each is made again only when its card, its carrier or its day has changed. */
export interface SummaryRows {
  /** A card's row as of now. */
  readonly of: (card: Card) => Row;
  /** Takes a row over that was made for this very card and carrier in an earlier run. */
  readonly know: (card: Card, carrier: Carrier | null, row: Row) => void;
  /** All of them, with pauses for whoever else waits: ten thousand new ones take half a second. */
  readonly all: () => Promise<ReadonlyMap<Card, Row>>;
}

export interface SummaryRowsDeps {
  readonly cards: () => readonly Card[];
  readonly carrierOf: (card: Card) => Carrier | null;
  readonly now: () => EpochMs;
}

/** JSON with one byte a character: text of that kind is copied from process to process, the other kind is converted. */
const plain = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const rowOf = (card: Card, carrier: Carrier | null, now: EpochMs): Row => {
  const summary = summaryOf(card, carrier, now);
  const today = dayAt(now, summary.timeZone);
  return { ...summaryHolds(today, summary.timeZone, summary.snoozedUntil), text: plain(JSON.stringify(summary)) };
};

const BETWEEN_PAUSES = 200;

/** Rows over the cards that `cards` gives at the time. */
export const createSummaryRows = ({ cards, carrierOf, now }: SummaryRowsDeps): SummaryRows => {
  const known = new WeakMap<Card, { readonly carrier: Carrier | null; readonly row: Row }>();
  const of = (card: Card): Row => {
    const carrier = carrierOf(card);
    const at = now();
    const found = known.get(card);
    if (found !== undefined && found.carrier === carrier && holdsAt(found.row, at)) return found.row;
    const row = rowOf(card, carrier, at);
    known.set(card, { carrier, row });
    return row;
  };
  return {
    of,
    know: (card, carrier, row) => void known.set(card, { carrier, row }),
    all: async () => {
      const rows = new Map<Card, Row>();
      for (const [index, card] of cards().entries()) {
        if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) await breathe();
        rows.set(card, of(card));
      }
      return rows;
    },
  };
};
