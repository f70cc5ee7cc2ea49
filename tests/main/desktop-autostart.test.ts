import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desktopEntry, readEntry } from '../../src/main/desktop/autostart/desktop-entry.ts';
import { autostartFolder, linuxAutostart } from '../../src/main/desktop/autostart/linux.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keepline-autostart-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (name = 'keepline'): string => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\nprintf "%s\\n" "$@" > "$0.args"\n');
  chmodSync(file, 0o755);
  return file;
};
const autostart = (executable: string, args: readonly string[] = ['--hidden']) =>
  linuxAutostart(join(folder, 'autostart'), { executable, args });
const file = () => join(folder, 'autostart', 'keepline.desktop');

describe('where the entry stands', () => {
  it.each([
    [{ XDG_CONFIG_HOME: '/x/config' }, '/x/config/autostart'],
    [{}, '/home/mei/.config/autostart'],
    [{ XDG_CONFIG_HOME: '' }, '/home/mei/.config/autostart'],
    [{ XDG_CONFIG_HOME: 'relative' }, '/home/mei/.config/autostart'],
  ])('%j gives %s', (env, expected) => expect(autostartFolder(env, '/home/mei')).toBe(expected));
});

describe('the entry', () => {
  it.each(['/opt/Keepline/keepline', '/opt/My Apps/保号 & co', '/odd/"quoted" $HOME `x` 100%', '/back\\slash'])(
    'names %s so that it is read back',
    (executable) => {
      const { isOff, executable: read } = readEntry(desktopEntry({ executable, args: ['--hidden'] }));
      expect({ isOff, read }).toEqual({ isOff: false, read: executable });
    },
  );

  const glib = existsSync('/usr/lib/python3/dist-packages/gi');
  it.skipIf(!glib)('is started as written by the system, with spaces and signs in its path', () => {
    const executable = program('My Apps/keep "line" $HOME');
    autostart(executable, ['--data-dir=/tmp/a b', '--hidden']).set(true);
    // GLib reads the file as every desktop does.
    const script =
      'import sys; from gi.repository import Gio; a = Gio.DesktopAppInfo.new_from_filename(sys.argv[1]); a.launch([], None)';
    execFileSync('/usr/bin/python3', ['-c', script, file()]);
    const args = `${executable}.args`;
    execFileSync('sh', ['-c', 'until [ -s "$1" ]; do sleep 0.02; done', 'sh', args], { timeout: 5000 });
    expect(readFileSync(args, 'utf8')).toBe('--data-dir=/tmp/a b\n--hidden\n');
  });

  it.each([
    ['[Desktop Entry]\nExec=/usr/bin/x --hidden\nHidden=true\n', true, '/usr/bin/x'],
    ['[Desktop Entry]\nExec=/usr/bin/x\nX-GNOME-Autostart-enabled=false\n', true, '/usr/bin/x'],
    ['[Desktop Entry]\nHidden = false\nExec = x y\n[Desktop Action New]\nHidden=true\nExec=z\n', false, 'x'],
    ['not an entry', false, null],
  ])('%j is read', (text, isOff, executable) => expect(readEntry(text)).toEqual({ isOff, executable }));
});

describe('turning it on and off', () => {
  it('is off, on, and off again, and leaves nothing behind', () => {
    const own = autostart(program());
    expect([own.state(), own.set(true), own.state(), own.set(false), existsSync(file())]).toEqual([
      'off',
      'on',
      'on',
      'off',
      false,
    ]);
  });

  it('keeps what the person turned off in the desktop, until they ask for it in the app', () => {
    const own = autostart(program());
    own.set(true);
    writeFileSync(file(), `${readFileSync(file(), 'utf8')}Hidden=true\n`);
    expect(own.state()).toBe('refused');
    own.refresh();
    expect(own.state()).toBe('refused');
    expect(own.set(true)).toBe('on');
  });

  it('does not come back after its entry was deleted', () => {
    const own = autostart(program());
    own.set(true);
    rmSync(file());
    own.refresh();
    expect(own.state()).toBe('off');
  });

  it('says that it is off when the program is gone, and follows one that moved', () => {
    const before = program('old');
    autostart(before).set(true);
    rmSync(before);
    const moved = autostart(program('new'));
    expect(moved.state()).toBe('off');
    moved.refresh();
    expect(moved.state()).toBe('on');
    expect(readFileSync(file(), 'utf8')).toContain('/new" "--hidden"');
  });

  it('tells the truth when the folder cannot be made', () => {
    writeFileSync(join(folder, 'autostart'), 'a file in the way');
    expect(autostart(program()).set(true)).toBe('off');
  });
});
