import { setTimeout as pause } from 'node:timers/promises';

/** The first window's word that its own drawing stands: what else wants this process waits for it. */
export interface Standing {
  /** Resolves with that word, at once when no window is on its way, and in any case soon. */
  readonly stands: Promise<void>;
  /** The window says so. */
  readonly tell: () => null;
}

/** A page that never draws (no GPU, no display, a crash) must not hold up what waits for it. */
const PATIENCE_MS = 1_500;

/** `expected` is whether a window is on its way. */
export const createStanding = (expected: boolean): Standing => {
  let told = (): void => undefined;
  const word = new Promise<void>((resolve) => {
    told = resolve;
  });
  return {
    stands: expected ? Promise.race([word, pause(PATIENCE_MS, undefined, { ref: false })]) : Promise.resolve(),
    tell: () => {
      told();
      return null;
    },
  };
};
