import type { z } from 'zod';
import { canonicalText } from '#core/canonical-text.ts';
import { readCard, writeCard } from '#core/document.ts';
import { type Reading, readDocument } from '#core/document-reading.ts';
import type { Card } from '#core/model/card.ts';

/** How a document becomes text and back. */
export interface Codec<T> {
  readonly read: (text: string) => Reading<T>;
  readonly write: (value: T) => string;
}

/** A card's file. `raw` of a too-new one holds its label alone, the only thing that may be said of it. */
export const cardCodec: Codec<Card> = {
  read: (text) => {
    const reading = readCard(text);
    if (reading.kind === 'loaded') return { kind: 'loaded', value: reading.card };
    if (reading.kind === 'migrated') return { kind: 'migrated', value: reading.card, from: reading.from };
    if (reading.kind === 'too-new') return { kind: 'too-new', version: reading.version, raw: reading.label };
    return reading;
  },
  write: writeCard,
};

/** A document of one version without migrations, such as the settings. */
export const codecOf = <T extends { readonly schema: number }>(shape: z.ZodType<T>, version: number): Codec<T> => ({
  read: (text) => readDocument(text, { version, shape, migrations: {} }),
  write: (value) => `${canonicalText(value)}\n`,
});
