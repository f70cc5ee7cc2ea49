import type { Intent } from '#core/contract/app.ts';

/** Why the window was opened, kept until the window asks: it may not be there yet when the click comes. */
export interface IntentBox {
  readonly put: (intent: Intent) => void;
  /** The waiting intent, once; null when there is none. */
  readonly take: () => Intent | null;
}

/** A box for one intent; the newest replaces an older one that nobody took. */
export const createIntentBox = (arrived: () => void): IntentBox => {
  let waiting: Intent | null = null;
  return {
    put: (intent) => {
      waiting = intent;
      arrived();
    },
    take: () => {
      const taken = waiting;
      waiting = null;
      return taken;
    },
  };
};
