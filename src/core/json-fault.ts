/** Where a text stops being JSON. The runtime's own message names no place for short texts, and differs by version. */

const SPACE = /[\t\n\r ]*/y;
/** Any character from the blank on but the quote and the backslash: JSON forbids bare control characters. */
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next: a value, the first field or element (or the end of an empty one), or what follows a value. */
type Expected = 'value' | 'first-field' | 'field' | 'first-element' | 'after';

interface Scan {
  readonly text: string;
  at: number;
  expected: Expected;
  readonly open: ('{' | '[')[];
}

const take = (scan: Scan, pattern: RegExp): boolean => {
  pattern.lastIndex = scan.at;
  if (!pattern.test(scan.text)) return false;
  scan.at = pattern.lastIndex;
  return true;
};

const takeChar = (scan: Scan, char: string): boolean => {
  if (scan.text[scan.at] !== char) return false;
  scan.at += 1;
  return true;
};

const stepValue = (scan: Scan): boolean => {
  const opener = scan.text[scan.at];
  if (opener === '{' || opener === '[') {
    scan.at += 1;
    scan.open.push(opener);
    scan.expected = opener === '{' ? 'first-field' : 'first-element';
    return true;
  }
  scan.expected = 'after';
  return take(scan, STRING) || take(scan, PLAIN);
};

const stepField = (scan: Scan): boolean => {
  if (!take(scan, STRING)) return false;
  take(scan, SPACE);
  scan.expected = 'value';
  return takeChar(scan, ':');
};

const stepAfter = (scan: Scan): boolean => {
  const inside = scan.open[scan.open.length - 1];
  if (takeChar(scan, ',')) {
    scan.expected = inside === '{' ? 'field' : 'value';
    return inside !== undefined;
  }
  const closed = (inside === '{' && takeChar(scan, '}')) || (inside === '[' && takeChar(scan, ']'));
  if (closed) scan.open.pop();
  return closed;
};

const step = (scan: Scan): boolean => {
  const { expected } = scan;
  if (expected === 'first-field' && scan.text[scan.at] === '}') scan.expected = 'after';
  else if (expected === 'first-element' && scan.text[scan.at] === ']') scan.expected = 'after';
  if (scan.expected === 'after') return stepAfter(scan);
  if (scan.expected === 'first-field' || scan.expected === 'field') return stepField(scan);
  return stepValue(scan);
};

/** The offset of the first character that cannot be, the text's length when it ends too early; null when all is well. */
export const faultInJson = (text: string): number | null => {
  const scan: Scan = { text, at: 0, expected: 'value', open: [] };
  for (;;) {
    take(scan, SPACE);
    if (scan.at >= text.length) return scan.expected === 'after' && scan.open.length === 0 ? null : text.length;
    if (!step(scan)) return scan.at;
  }
};

/** Line and column, both from 1, of an offset: `3:17`. */
export const placeOf = (text: string, offset: number): string => {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return `${before.split('\n').length}:${offset - lineStart + 1}`;
};
