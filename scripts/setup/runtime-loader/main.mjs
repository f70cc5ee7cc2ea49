// Stands in resources/app of the registry-only runtime and does what Electron's own
// default app does for `electron [switches] path`: take over the name, version and
// folder of the app at that path, then run its main file. Electron holds back `ready`
// until this module has finished, so the app's main file is imported with await.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(join(process.cwd(), 'electron'));

/** The first argument that is not a switch; `-r FILE` is a switch with a value. */
function readCommandLine() {
  const preloaded = [];
  for (let i = 1; i < process.argv.length; i += 1) {
    const argument = process.argv[i];
    if (argument === '--version' || argument === '-v') return { version: true, preloaded };
    if (argument === '-r' || argument === '--require') {
      i += 1;
      preloaded.push(process.argv[i]);
    } else if (!argument.startsWith('-')) {
      return { version: false, preloaded, target: resolve(argument) };
    }
  }
  return { version: false, preloaded };
}

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
