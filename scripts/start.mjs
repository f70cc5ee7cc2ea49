import { hasDisplay } from './launch/display.mjs';
import { keepStarted, leaveOnSignals, leaveWith } from './launch/started.mjs';
import { surroundings } from './launch/surroundings.mjs';
import { freshBuild } from './setup/fresh-build.mjs';
import { projectDir } from './setup/project.mjs';
import { electronReady } from './setup/ready.mjs';
import { tell } from './setup/stop.mjs';

const started = keepStarted();
const leave = leaveOnSignals(started);

try {
  const executable = await electronReady({ display: hasDisplay(process.env), tests: false });
  await freshBuild();
  const { env, switches } = await surroundings(started, executable);
  const args = [...switches, projectDir, ...process.argv.slice(2)];
  leaveWith(started.start(executable, args, { stdio: ['ignore', 'inherit', 'inherit'], env }), leave);
} catch (error) {
  tell(error);
  await leave(1);
}
