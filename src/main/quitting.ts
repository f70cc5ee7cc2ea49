import { setTimeout as pause } from 'node:timers/promises';
import { app } from 'electron';

/** So long a commit on its way may hold up the end; a shutdown is never blocked for longer. */
const PATIENCE_MS = 3000;

/** Whether the app is on its way out, and the last things it does. */
export interface Leaving {
  readonly isLeaving: () => boolean;
  /** The system ends the session: no window may ask anything any more. */
  readonly begin: () => void;
}

/** Before the app goes, `last` may bring what is under way to its end. */
export const leaveWell = (last: () => Promise<void>): Leaving => {
  let leaving = false;
  let done = false;
  app.on('before-quit', () => {
    leaving = true;
  });
  app.on('will-quit', (event) => {
    if (done) return;
    event.preventDefault();
    void Promise.race([last().catch(() => undefined), pause(PATIENCE_MS)]).then(() => {
      done = true;
      // Never within this event: with nothing to wait for the promise is settled before the event is over, and Electron,
      // which still takes itself to be quitting, then does nothing, for ever.
      setImmediate(() => app.quit());
    });
  });
  return {
    isLeaving: () => leaving,
    begin: () => {
      leaving = true;
    },
  };
};
