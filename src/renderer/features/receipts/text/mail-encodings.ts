import { bytesOf, decoded } from './decoded.ts';

/** How mails wrap what is not plain English. */

const fromBase64 = (text: string): string => {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    // What was cut off in the middle of four characters is left out.
    return atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0)));
  } catch {
    return '';
  }
};

const fromQuoted = (text: string): string =>
  text
    .replace(/[ \t]*\r?$/gm, '')
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The bytes of a part, out of the encoding that its head names. */
export const unwrapped = (body: string, encoding: string): Uint8Array => {
  if (/base64/i.test(encoding)) return bytesOf(fromBase64(body));
  return bytesOf(/quoted-printable/i.test(encoding) ? fromQuoted(body) : body);
};

const WORD = /=\?([\w-]+)(?:\*[\w-]+)?\?([BQ])\?([^?]*)\?=/gi;

/** A line of the head as people read it: `=?utf-8?B?5YWF5YC8?=` is 充值. */
export const unwrappedWords = (value: string): string => {
  const joined = value.replace(/(\?=)\s+(?==\?)/g, '$1');
  const told = joined.replace(WORD, (_whole, charset: string, way: string, text: string) => {
    const raw = way.toUpperCase() === 'B' ? fromBase64(text) : fromQuoted(text.replaceAll('_', ' '));
    return decoded(bytesOf(raw), charset);
  });
  // What is left of raw bytes was written without a wrapping, as UTF-8 or older.
  return told === joined ? decoded(bytesOf(joined)) : told;
};
