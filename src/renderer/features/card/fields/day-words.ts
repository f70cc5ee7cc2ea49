/** Month names and day words of the three languages, lower case, as typed with or without the rest of the word. */

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januari'],
  ['february', 'februari'],
  ['march', 'mac'],
  ['april'],
  ['may', 'mei'],
  ['june', 'jun'],
  ['july', 'julai'],
  ['august', 'ogos', 'ogs'],
  ['september', 'sept'],
  ['october', 'oktober'],
  ['november', 'november'],
  ['december', 'disember'],
];

const SHIFTS: Readonly<Record<string, number>> = {
  today: 0,
  今天: 0,
  今日: 0,
  'hari ini': 0,
  yesterday: -1,
  昨天: -1,
  昨日: -1,
  semalam: -1,
  tomorrow: 1,
  明天: 1,
  esok: 1,
};

/** The month (1 to 12) of a name or of its beginning of three letters or more (`sep`, `disem`), or null. */
export const monthOfName = (name: string): number | null => {
  if (name.length < 3) return null;
  const at = MONTHS.findIndex((names) => names.some((whole) => whole.startsWith(name)));
  return at === -1 ? null : at + 1;
};

/** Days from today that a word such as `yesterday`, `今天` or `esok` means, or null for any other text. */
export const shiftOfWord = (word: string): number | null =>
  Object.hasOwn(SHIFTS, word) ? (SHIFTS[word] ?? null) : null;
