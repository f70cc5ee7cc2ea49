import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Autostart } from './autostart.ts';
import { desktopEntry, type Launch, readEntry } from './desktop-entry.ts';

const FILE_NAME = 'keepline.desktop';

/** The folder of the person's autostart entries; a relative XDG_CONFIG_HOME is to be ignored, says its standard. */
export const autostartFolder = (env: NodeJS.ProcessEnv, home: string): string => {
  const configured = env['XDG_CONFIG_HOME'];
  return join(configured?.startsWith('/') ? configured : join(home, '.config'), 'autostart');
};

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** Starting at login by an entry of one's own: Electron has nothing for Linux. */
export const linuxAutostart = (folder: string, launch: Launch): Autostart => {
  const file = join(folder, FILE_NAME);
  const state: Autostart['state'] = () => {
    const text = textOf(file);
    if (text === null) return 'off';
    const { isOff, executable } = readEntry(text);
    if (isOff) return 'refused';
    return executable !== null && existsSync(executable) ? 'on' : 'off';
  };
  const write = (): void => {
    mkdirSync(folder, { recursive: true });
    const temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, desktopEntry(launch));
    renameSync(temporary, file);
  };
  return {
    state,
    set: (on) => {
      try {
        if (on) write();
        else rmSync(file, { force: true });
      } catch {
        // A folder that cannot be written leaves things as they are, and `state` says how that is.
      }
      return state();
    },
    refresh: () => {
      const text = textOf(file);
      if (text === null || readEntry(text).isOff || text === desktopEntry(launch)) return;
      try {
        write();
      } catch {
        // As above.
      }
    },
  };
};
