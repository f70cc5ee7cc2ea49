import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { App } from 'electron';

/** What keeps the app small while it waits in the tray for weeks. Why: docs/decisions/a-small-first-step.md */

const IN_PROCESS = 'NetworkServiceInProcess2';

/**
 * The app loads nothing from any network, so Chromium's network service gets no process of its own: one start and
 * about 20 MB less. Must run before the app is ready; a runtime that does not know the feature ignores it.
 */
export const keepNetworkInside = ({ commandLine }: App): void => {
  const asked = commandLine.getSwitchValue('enable-features');
  commandLine.appendSwitch('enable-features', [asked, IN_PROCESS].filter((name) => name !== '').join());
};

/** Gives back at once what the closed window's requests left in the main process; by itself it would take hours. */
export const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
};
