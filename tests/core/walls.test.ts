import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The walls are held by the compiler: what must not be imported or named does not compile. */

const PROJECTS = { core: 'src/core', main: 'src/main', renderer: 'src/renderer' } as const;
const root = join(import.meta.dirname, '..', '..');

const forbidden: readonly (readonly [wall: keyof typeof PROJECTS, what: string, code: string])[] = [
  ['core', 'Node', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
  ['core', 'Electron', "import { app } from 'electron';\nexport const where = app;"],
  ['core', 'the window', 'export const title = window.document.title;'],
  ['core', 'the process', 'export const home = process.env;'],
  ['core', 'the console', "export const say = () => console.log('hello');"],
  ['core', 'timers', 'export const later = (act: () => void) => setTimeout(act, 1);'],
  ['core', 'chance', 'export const id = crypto.randomUUID();'],
  ['core', 'the main process', "export { createSession } from '../main/session.ts';"],
  ['main', 'the window', 'export const title = document.title;'],
  ['main', 'the renderer', "export { useApp } from '../renderer/app-state.ts';"],
  ['renderer', 'Node', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
  ['renderer', 'the main process', "export { createSession } from '../main/session.ts';"],
];

describe('the walls', { timeout: 120_000 }, () => {
  const folders: string[] = [];
  const results = new Map<string, string>();

  // One compiler run a wall: every forbidden file of it must be complained about, by name.
  beforeAll(() => {
    for (const [wall, project] of Object.entries(PROJECTS)) {
      const folder = mkdtempSync(join(root, project, 'wall-trial-'));
      folders.push(folder);
      const rows = forbidden.filter(([of]) => of === wall);
      rows.forEach(([, , code], index) => {
        writeFileSync(join(folder, `trial-${index}.ts`), `${code.replace(/'\.\.\//g, "'../../")}\n`);
      });
      writeFileSync(join(folder, 'fine.ts'), 'export const fine = 1;\n');
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          extends: '../tsconfig.json',
          compilerOptions: { rootDir: '..', noEmit: true, emitDeclarationOnly: false, outDir: join(folder, 'out') },
          include: ['*.ts'],
          references: wall === 'core' ? [] : [{ path: join(root, 'src/core') }],
        }),
      );
      const run = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
        encoding: 'utf8',
      });
      results.set(wall, run.stdout);
    }
  }, 120_000);

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it.each(forbidden)('%s may not know %s', (wall, what) => {
    const index = forbidden.filter(([of]) => of === wall).findIndex(([, name]) => name === what);
    expect(results.get(wall)).toContain(`trial-${index}.ts`);
  });

  it.each(Object.keys(PROJECTS))('%s still compiles what is allowed', (wall) => {
    expect(results.get(wall)).not.toContain('fine.ts');
  });
});
