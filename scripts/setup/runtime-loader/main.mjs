// Stands in resources/app of the registry-only runtime and does what Electron's own
// default app does for `electron [switches] path`: take over the name, version and
// folder of the app at that path, then run its main file. Electron holds back `ready`
// until this module has finished, so the app's main file is imported with await.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app as electronApp } from 'electron';

/** Electron's own default app uses these two as well; its published types leave them out. */
const app = /** @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} */ (
  electronApp
);

const require = createRequire(join(process.cwd(), 'electron'));

/** The first argument that is not a switch; `-r FILE` is a switch with a value. */
function readCommandLine() {
  /** @type {string[]} */
  const preloaded = [];
  const rest = process.argv.slice(1).values();
  for (const argument of rest) {
    if (argument === '--version' || argument === '-v') return { version: true, preloaded };
    if (argument === '-r' || argument === '--require') preloaded.push(rest.next().value ?? '');
    else if (!argument.startsWith('-')) return { version: false, preloaded, target: resolve(argument) };
  }
  return { version: false, preloaded };
}

/**
 * @param {string} target folder with a package.json, or a file
 * @returns {string} the file to run
 */
function takeOver(target) {
  const manifestFile = join(target, 'package.json');
  if (!existsSync(manifestFile)) {
    app.setAppPath(dirname(target));
    return target;
  }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name ?? app.name;
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(target);
  return require.resolve(target);
}

const { version, preloaded, target } = readCommandLine();
if (version) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (target === undefined) {
  process.stderr.write('Usage: electron [switches] path-to-app\n');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
for (const file of preloaded) require(file);
try {
  await import(pathToFileURL(takeOver(target)).href);
} catch (error) {
  console.error('The app threw an error while it was loaded');
  console.error(error);
  process.exit(1);
}
