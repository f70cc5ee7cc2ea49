/** Chance with a seed, so that every year can be lived again. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly likely: (probability: number) => boolean;
  readonly pick: <T>(values: readonly T[]) => T;
  /** Mostly short, now and then very long. */
  readonly skewed: (low: number, high: number) => number;
  readonly uuid: () => string;
}

/** Mulberry32: small, fast, and good enough to make trouble with. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const hex = (): string => int(0, 65_535).toString(16).padStart(4, '0');
  return {
    next,
    int,
    likely: (probability) => next() < probability,
    pick: (values) => {
      const value = values[int(0, values.length - 1)];
      if (value === undefined) throw new Error('Nothing to pick from');
      return value;
    },
    skewed: (low, high) => Math.round(low * (high / low) ** (next() ** 2)),
    uuid: () => `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-8${hex().slice(1)}-${hex()}${hex()}${hex()}`,
  };
};
