import type { EpochMs } from '#core/local-date.ts';
import type { Decision } from '#core/reminders/decision.ts';

/** When to look: one timer by the wall clock, and whatever else says that it is time. */

export interface SchedulerDeps {
  readonly now: () => EpochMs;
  /** Looks once, tells what is to be told, and gives what was decided. */
  readonly look: () => Promise<Decision>;
  readonly failed: (error: unknown) => void;
}

export interface Scheduler {
  /** Looks now, or again as soon as the look on its way has ended. */
  readonly lookNow: () => Promise<void>;
  /** Looks soon; many calls make one look. */
  readonly lookSoon: () => void;
  /** The instant for which the timer is set. */
  readonly nextLookAt: () => EpochMs | null;
  /** Runs something between looks, never beside one. */
  readonly between: <T>(work: () => Promise<T>) => Promise<T>;
  /** No more looks; resolves when what is under way has been written. */
  readonly stop: () => Promise<void>;
}

const HOUR_MS = 3_600_000;
/** A decision that asks to look again at once must not spin. */
const SOONEST_MS = 20;
const GATHER_MS = 150;

/** A scheduler that has not looked yet. */
export const createScheduler = ({ now, look, failed }: SchedulerDeps): Scheduler => {
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  let nextLookAt: EpochMs | null = null;
  let stopped = false;

  const between = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  /** Never longer than an hour: past 2^31-1 ms a timer fires at once, and no timer counts while the computer sleeps. */
  const setTimer = (at: EpochMs): void => {
    if (stopped) return;
    nextLookAt = at;
    clearTimeout(timer);
    timer = setTimeout(() => void lookNow(), Math.min(HOUR_MS, Math.max(SOONEST_MS, at - now())));
  };
  const lookOnce = async (): Promise<void> => {
    waiting = null;
    if (stopped) return;
    try {
      setTimer((await look()).nextLookAt);
    } catch (error) {
      failed(error);
      setTimer(now() + HOUR_MS);
    }
  };
  const lookNow = (): Promise<void> => {
    clearTimeout(soon);
    soon = undefined;
    waiting ??= between(lookOnce);
    return waiting;
  };
  return {
    lookNow,
    lookSoon: () => {
      soon ??= setTimeout(() => void lookNow(), GATHER_MS);
    },
    nextLookAt: () => nextLookAt,
    between,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(soon);
      await queue;
    },
  };
};
