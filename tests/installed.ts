import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether all of these programs are installed; a test that needs the desktop's own ones says so and waits for them. */
export const areInstalled = (...programs: readonly string[]): boolean =>
  programs.every((program) =>
    (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program))),
  );
