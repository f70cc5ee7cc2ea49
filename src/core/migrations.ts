/** What older card files lack, step by step. */

type Older = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Older =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each record of a list with a field added where it is missing; anything that is no list of records stays as it is. */
const eachWith = (list: unknown, field: string, value: unknown): unknown =>
  Array.isArray(list)
    ? list.map((record: unknown) => (isRecord(record) ? { [field]: value, ...record } : record))
    : list;

/**
 * 1 → 2: an action says whether the person has given up on its proof, and a reminder that was told how often a kill cut
 * its showing off. Neither was known before, so nobody had given up and nothing had been counted.
 */
export const withProofAndCutOffs = (older: Older): Older => {
  const { reminders } = older;
  return {
    ...older,
    schema: 2,
    actions: eachWith(older['actions'], 'noProof', false),
    reminders: isRecord(reminders) ? { ...reminders, log: eachWith(reminders['log'], 'cutOffs', 0) } : reminders,
  };
};

/** 2 → 3: where a date was seen may be left unsaid. No older card leaves it so; only the number tells older programs. */
export const withUnsaidPlaces = (older: Older): Older => ({ ...older, schema: 3 });
