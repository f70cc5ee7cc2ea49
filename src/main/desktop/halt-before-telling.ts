import { app } from 'electron';

/** A test's hand on the moment between the log and the notification: says so, and goes no further. */
export const haltBeforeTelling = (env: NodeJS.ProcessEnv): (() => Promise<void>) | null => {
  if (app.isPackaged || env['KEEPLINE_TEST_HALT'] !== 'before-telling') return null;
  return () => {
    process.stdout.write('keepline: halted before telling\n');
    return new Promise(() => undefined);
  };
};
