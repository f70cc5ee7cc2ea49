import { electronRuntime, reportedVersion } from './electron-runtime.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { installPackages } from './packages.mjs';
import { inProject } from './project.mjs';
import { refuseMissingLibraries, systemPackages } from './system-packages.mjs';

const LOCK = inProject('.cache/setup.lock');

/** Enough for compiler, lint and unit tests. */
export const packagesReady = () => oneAtATime(LOCK, installPackages);

/**
 * Everything between a fresh clone and a running Electron. Each part looks first whether
 * there is anything to do, so with all in place this takes a fraction of a second.
 * @param {{ display: boolean, tests: boolean }} situation
 * @returns {Promise<string>} Electron's executable
 */
export const electronReady = (situation) =>
  oneAtATime(LOCK, async () => {
    await systemPackages(situation);
    await installPackages();
    const runtime = await electronRuntime();
    await refuseMissingLibraries(runtime.executable);
    const version = await reportedVersion(runtime);
    console.log(`✓ Electron ${version}, ${runtime.origin} (${runtime.executable})`);
    return runtime.executable;
  });
