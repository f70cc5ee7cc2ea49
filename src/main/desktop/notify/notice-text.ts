import type { NotificationServer } from './notice.ts';

/** How a person's text gets through to the screen as text. */

/** Control characters and line ends, which a title and a menu have no use for. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;

/** One line without control characters. */
export const oneLine = (text: string): string => text.replace(CONTROL, ' ').trim();

const lines = (text: string): string => text.split('\n').map(oneLine).join('\n');

/** Body text on Linux is markup where the server says so: `<b>` would be bold and `&` would hide the rest. */
export const bodyFor = (text: string, { readsMarkup }: NotificationServer): string => {
  const plain = lines(text);
  return readsMarkup ? plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : plain;
};

const INVISIBLE = '\u200b';

/** A word that notify-send cannot take for one of its options: `-u critical` gets an invisible start. */
export const notAnOption = (text: string): string => (text.startsWith('-') ? INVISIBLE + text : text);

/** notify-send reads `\n` and `\t` in a body as what they stand for; a person's backslash is a backslash. */
export const keepBackslashes = (text: string): string => text.replace(/\\/g, '\\\\');
