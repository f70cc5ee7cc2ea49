import { decoded, rawOf } from './decoded.ts';
import { textOfHtml } from './html-text.ts';
import { unwrapped, unwrappedWords } from './mail-encodings.ts';

/** An e-mail as it is looked at: who, what, when, and its words. */
export interface Mail {
  readonly from: string;
  readonly subject: string;
  /** When it says that it was sent; null when that is no date. */
  readonly sentMs: number | null;
  readonly text: string;
  /** Names of the files in it. */
  readonly files: readonly string[];
}

/** A mail in a mail in a mail: deeper than anybody looks. */
const DEEPEST = 8;

interface Part {
  readonly head: (name: string) => string;
  readonly body: string;
}

const partOf = (raw: string): Part => {
  const text = raw.replace(/\r\n?/g, '\n').replace(/^\n+/, '');
  const end = text.indexOf('\n\n');
  const lines = (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ').split('\n');
  const head = (name: string): string => {
    const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`));
    return line === undefined ? '' : line.slice(name.length + 1).trim();
  };
  return { head, body: end < 0 ? '' : text.slice(end + 2) };
};

/** `text/plain; charset="gbk"` says gbk of `charset`. */
const settingOf = (line: string, name: string): string | null => {
  const found = new RegExp(`(?:^|[;\\s])${name}\\*?=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(line);
  return found?.[1] ?? found?.[2] ?? null;
};

const innerParts = (part: Part, boundary: string): readonly Part[] =>
  part.body
    .split(`--${boundary}`)
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .map(partOf);

const fileNameOf = ({ head }: Part): string | null => {
  const name = settingOf(head('content-disposition'), 'filename') ?? settingOf(head('content-type'), 'name');
  if (name !== null) return unwrappedWords(name);
  return /^attachment/i.test(head('content-disposition')) ? '' : null;
};

/** All parts that hold something, in their order. */
const leavesOf = (part: Part, deep = 0): readonly Part[] => {
  const type = part.head('content-type');
  const boundary = /^multipart\//i.test(type) ? settingOf(type, 'boundary') : null;
  if (boundary === null || deep >= DEEPEST) return [part];
  return innerParts(part, boundary).flatMap((inner) => leavesOf(inner, deep + 1));
};

const wordsOf = ({ head, body }: Part): string => {
  const type = head('content-type');
  const text = decoded(unwrapped(body, head('content-transfer-encoding')), settingOf(type, 'charset'));
  return /^text\/html/i.test(type) ? textOfHtml(text) : text.replace(/\r\n?/g, '\n').trim();
};

const isOf = (type: RegExp, { head }: Part): boolean => type.test(head('content-type') || 'text/plain');

/** Reads a mail's bytes: its plain words, or those of its page when it has no other. */
export const readMail = (bytes: Uint8Array): Mail => {
  const whole = partOf(rawOf(bytes));
  const leaves = leavesOf(whole);
  const words = leaves.filter((leaf) => fileNameOf(leaf) === null);
  const shown = words.find((leaf) => isOf(/^text\/plain/i, leaf)) ?? words.find((leaf) => isOf(/^text\//i, leaf));
  const sent = Date.parse(whole.head('date').replace(/\s*\([^)]*\)$/, ''));
  return {
    from: unwrappedWords(whole.head('from')),
    subject: unwrappedWords(whole.head('subject')),
    sentMs: Number.isNaN(sent) ? null : sent,
    text: shown === undefined ? '' : wordsOf(shown),
    files: leaves.map((leaf) => fileNameOf(leaf) ?? '').filter((name) => name !== ''),
  };
};
