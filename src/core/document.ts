import { canonicalText } from './canonical-text.ts';
import { type DocumentFormat, type Migrations, type Reading, type Refusal, readDocument } from './document-reading.ts';
import { withProofAndCutOffs, withUnsaidPlaces } from './migrations.ts';
import type { Card } from './model/card.ts';
import { CARD_SCHEMA } from './model/schema-number.ts';
import { cardFileSchema, parseCardText, parseCheckedCardText } from './shared-rules.ts';

/** A card's file: text in, a card or a refusal out; a card in, text out. */

/**
 * The way from each older schema number to the next; an old file of each is a row in the test. What a step meets was
 * never checked, so it adds where it can and leaves the judgement to the shape.
 */
export const CARD_MIGRATIONS: Migrations = { 1: withProofAndCutOffs, 2: withUnsaidPlaces };

const CARD_FORMAT: DocumentFormat<Card> = {
  version: CARD_SCHEMA,
  shape: cardFileSchema,
  migrations: CARD_MIGRATIONS,
  parse: parseCardText,
};

export type CardReading =
  | { readonly kind: 'loaded'; readonly card: Card }
  | { readonly kind: 'migrated'; readonly card: Card; readonly from: number }
  | Extract<Refusal, { kind: 'unreadable' }>
  /** `label` is what a newer file still lets us say of itself; null when not even that. */
  | { readonly kind: 'too-new'; readonly version: number; readonly label: string | null };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const labelIn = (raw: unknown): string | null => {
  const details = isRecord(raw) ? raw['details'] : null;
  const label = isRecord(details) ? details['label'] : null;
  return typeof label === 'string' && label !== '' ? label.slice(0, 120) : null;
};

/** Two records of one card with one id cannot both be meant; the place of the second one, or null. */
const doubledIn = (card: Card): string | null => {
  const lists = {
    actions: card.actions,
    confirmations: card.confirmations,
    receipts: card.receipts,
    bindings: card.bindings,
    'reminders/log': card.reminders.log,
  };
  for (const [name, records] of Object.entries(lists)) {
    const known = new Set<string>();
    for (const [index, { id }] of records.entries()) {
      if (known.has(id)) return `${name}/${index}/id`;
      known.add(id);
    }
  }
  return null;
};

const cardFrom = (reading: Reading<Card>): CardReading => {
  if (reading.kind === 'unreadable') return reading;
  if (reading.kind === 'too-new') {
    return { kind: 'too-new', version: reading.version, label: labelIn(reading.raw) };
  }
  const doubled = doubledIn(reading.value);
  if (doubled !== null) return { kind: 'unreadable', why: 'wrong-shape', detail: doubled };
  return reading.kind === 'loaded'
    ? { kind: 'loaded', card: reading.value }
    : { kind: 'migrated', card: reading.value, from: reading.from };
};

/** The card in a file's text, or why there is none that may be used. */
export const readCard = (text: string, format: DocumentFormat<Card> = CARD_FORMAT): CardReading =>
  cardFrom(readDocument(text, format));

/**
 * The card in a text that `readCard` has taken before, without the check; null when the text is not what it was, and
 * then it has to be read with care. The caller knows by the file's mark that nobody has written it since.
 */
export const readCheckedCard = (text: string, id: string): Card | null => {
  try {
    const raw = parseCheckedCardText(text);
    return isRecord(raw) && raw['schema'] === CARD_SCHEMA && raw['id'] === id ? (raw as unknown as Card) : null;
  } catch {
    return null;
  }
};

const lines = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]' : `[\n${records.map(canonicalText).join(',\n')}\n]`;

/**
 * The text of a card's file. One record a line, fields in a fixed order: a change shows as the lines it touched, and
 * equal cards are equal bytes.
 */
export const writeCard = (card: Card): string => {
  const { log, ...reminders } = card.reminders;
  const policy = canonicalText(reminders).slice(1, -1);
  return `{
"schema":${card.schema},
"id":${JSON.stringify(card.id)},
"createdAt":${JSON.stringify(card.createdAt)},
"details":${canonicalText(card.details)},
"rules":${lines(card.rules)},
"actions":${lines(card.actions)},
"confirmations":${lines(card.confirmations)},
"receipts":${lines(card.receipts)},
"bindings":${lines(card.bindings)},
"reminders":{${policy},"log":${lines(log)}}
}
`;
};
