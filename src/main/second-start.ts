import { app } from 'electron';

/** Takes over who shows the window when the app is started again. */
export type HearSecondStarts = (show: () => void) => void;

/**
 * Whoever starts the app again wants to see it, also while this start is still loading most of itself: then it is
 * remembered. A second start at login (`--hidden`) wants nothing. Call when this start is the first.
 */
export const rememberSecondStarts = (): HearSecondStarts => {
  let waits = false;
  let show = (): void => {
    waits = true;
  };
  app.on('second-instance', (_event, args) => {
    if (!args.includes('--hidden')) show();
  });
  return (then) => {
    show = then;
    if (waits) then();
  };
};
