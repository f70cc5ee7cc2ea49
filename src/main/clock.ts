import type { EpochMs } from '#core/local-date.ts';

/** The app's clock; everything in main asks it and nothing else. */
export interface Clock {
  readonly now: () => EpochMs;
  /** The person's time zone, such as `Asia/Shanghai`, as the system has it at this moment. */
  readonly zone: () => string;
}

/** The system's clock, moved so that it reads `startAt` when it is made, and ticks on from there. Null: not moved. */
export const createClock = (startAt: EpochMs | null): Clock => {
  const shift = startAt === null ? 0 : startAt - Date.now();
  return {
    now: () => Date.now() + shift,
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
};
