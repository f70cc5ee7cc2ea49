import type { Card } from '#core/model/card.ts';
import { cardFilePath } from './card-places.ts';
import { cardCodec } from './codec.ts';
import type { DataFolder } from './data-folder.ts';
import { adapterOf, DocumentFile } from './document-file.ts';
import { DurableTextFile } from './durable-file.ts';

/** A card in memory and its file. */
export class CardFile extends DocumentFile<Card> {
  readonly #text: DurableTextFile;
  readonly #readAs: string | null;

  /** `readAs` is the mark that the file had when the card was read from it; null for a card that is yet to be written. */
  constructor(folder: DataFolder, card: Card, readAs: string | null) {
    const text = new DurableTextFile(cardFilePath(folder, card.id));
    super(adapterOf(text, cardCodec), card);
    this.#text = text;
    this.#readAs = readAs;
  }

  /** The mark of the file that this card is in; null when nobody knows. */
  mark(): string | null {
    return this.#text.mark() ?? this.#readAs;
  }
}
