import { app } from 'electron';
import { readCommandLine } from './command-line.ts';
import { keepNetworkInside } from './lean.ts';
import { settlePlaces } from './places.ts';
import { runApp } from './run-app.ts';
import { registerSchemes } from './schemes.ts';

/** The start, in reading order. What must happen before the app is ready stands here; the rest in `run-app`. */

const commandLine = readCommandLine(process.argv.slice(1), process.env, app.isPackaged);
for (const fault of commandLine.faults) process.stderr.write(`${fault}\n`);

const usual = app.getPath('userData');
const places = settlePlaces(commandLine, usual);
app.setPath('userData', places.profile);
registerSchemes();
keepNetworkInside(app);

// One writer for each data folder: the profile follows the folder, and the lock follows the profile.
if (app.requestSingleInstanceLock()) {
  runApp(commandLine, places, usual);
} else {
  app.exit(0);
}
