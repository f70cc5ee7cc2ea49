const LONGEST = 200;
// Control characters, and the marks that turn the direction of writing: `invoice\u202Egpj.exe` reads "invoiceexe.jpg".
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The last part of a path or name from anywhere, without what hides in names, never empty, never too long. */
export const shownFileName = (name: string): string => {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(INVISIBLE, '').trim();
  if (clean === '' || clean === '.' || clean === '..') return 'receipt';
  if (clean.length <= LONGEST) return clean;
  const dot = clean.lastIndexOf('.');
  const ending = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : '';
  return `${clean.slice(0, LONGEST - ending.length)}${ending}`;
};
