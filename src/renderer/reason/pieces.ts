/** A stretch of a sentence; the strong ones carry what a person looks for: the product and the day. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

/** Values go into sentences as plain text: a product that calls itself `<b>Max</b>` gains nothing by it. */
export const plain = (text: string): string => text.replace(/[<>]/g, '');

/** The stretches of a sentence whose strong parts are written between `<b>` and `</b>`. */
export const piecesOf = (sentence: string): readonly Piece[] =>
  sentence
    .split(/(<b>.*?<\/b>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const strong = part.startsWith('<b>') && part.endsWith('</b>');
      return { text: strong ? part.slice(3, -4) : part, strong };
    });

/** The sentence as plain text, for names that are read aloud. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
