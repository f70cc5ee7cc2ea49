import { app, powerMonitor } from 'electron';

/** Waking, unlocking and the end of the session; returns how to stop. */
export const listenToPower = (look: () => void): (() => void) => {
  const quit = (): void => app.quit();
  powerMonitor.on('resume', look);
  powerMonitor.on('unlock-screen', look);
  // Not held up: what is being written is waited for while the app quits, and no longer than that.
  powerMonitor.on('shutdown', quit);
  return () => {
    powerMonitor.off('resume', look);
    powerMonitor.off('unlock-screen', look);
    powerMonitor.off('shutdown', quit);
  };
};
