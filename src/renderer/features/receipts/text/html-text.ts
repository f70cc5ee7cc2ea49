/** The words of a mail that is a page: nothing of it is ever shown as a page. */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const entity = (whole: string, name: string): string => {
  const code = /^#x([0-9a-f]+)$/i.exec(name)?.[1];
  const number = code ? Number.parseInt(code, 16) : Number(/^#(\d+)$/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isInteger(number) && number > 0 && number <= 0x10ffff) return String.fromCodePoint(number);
  return NAMED[name.toLowerCase()] ?? whole;
};

/** The text of a page, its blocks on lines of their own; scripts, styles and marks are gone. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/<(script|style|head|title)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h\d|\/table)\b[^>]*>/gi, '\n')
    .replace(/<\/t[dh]\b[^>]*>/gi, '  ')
    .replace(/<[^>]*(>|$)/g, '')
    .replace(/&(#?\w+);/g, entity)
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
