/** One text for one value, whatever order its fields were written in. */

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `id` stands first, so that a line of a file says at once what it is about; the rest goes by the alphabet. */
const byName = (a: string, b: string): number => {
  if (a === 'id' || b === 'id') return a === b ? 0 : a === 'id' ? -1 : 1;
  return a < b ? -1 : 1;
};

/** Compact JSON with the fields of every object in a fixed order; equal values give equal text. */
export const canonicalText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const fields = Object.keys(value).sort(byName);
  return `{${fields.map((field) => `${JSON.stringify(field)}:${canonicalText(value[field])}`).join(',')}}`;
};
