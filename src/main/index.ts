import { app } from 'electron';
import { boot } from './boot.ts';
import { readCommandLine } from './command-line.ts';
import { keepNetworkInside } from './lean.ts';
import { settlePlaces } from './places.ts';
import { registerSchemes } from './schemes.ts';
import { rememberSecondStarts } from './second-start.ts';

/** The start, in reading order: what must happen before the app is ready, the first window, and then the app. */

const commandLine = readCommandLine(process.argv.slice(1), process.env, app.isPackaged);
for (const fault of commandLine.faults) process.stderr.write(`${fault}\n`);

const usual = app.getPath('userData');
const places = settlePlaces(commandLine, usual);
app.setPath('userData', places.profile);
registerSchemes();
keepNetworkInside(app);

const start = async (): Promise<void> => {
  const hearSecondStarts = rememberSecondStarts();
  const booted = await boot(commandLine, places);
  // Loaded now and not before: it is most of a megabyte, and the page's own process is busy meanwhile.
  await booted.handedOver;
  const earlyRows = booted.readRows();
  const { runApp } = await import('./run-app.ts');
  await runApp({ commandLine, places, usual, booted, earlyRows, hearSecondStarts });
};

// One writer for each data folder: the profile follows the folder, and the lock follows the profile.
if (app.requestSingleInstanceLock()) void start();
else app.exit(0);
