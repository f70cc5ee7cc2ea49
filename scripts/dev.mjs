import { hasDisplay } from './launch/display.mjs';
import { keepStarted, leaveOnSignals, leaveWith } from './launch/started.mjs';
import { surroundings } from './launch/surroundings.mjs';
import { inProject } from './setup/project.mjs';
import { electronReady } from './setup/ready.mjs';
import { tell } from './setup/stop.mjs';

const started = keepStarted();
const leave = leaveOnSignals(started);

/** The app with hot reload; what stands after `npm run dev --` goes to the app. */
try {
  const executable = await electronReady({ display: hasDisplay(process.env), tests: false });
  const { env, switches } = await surroundings(started, executable);
  const tool = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const args = [tool, 'dev', '--', ...switches, ...process.argv.slice(2)];
  // electron-vite asks the electron package for the binary unless it is told.
  const told = { ...env, ELECTRON_EXEC_PATH: executable };
  leaveWith(started.start(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: told }), leave);
} catch (error) {
  tell(error);
  await leave(1);
}
