import { describe, expect, it } from 'vitest';
import { installCommand, needsFor, packageNames, unmet } from '../../scripts/setup/system-needs.mjs';
import { missingLibraries } from '../../scripts/setup/system-packages.mjs';

const onScreen = needsFor({ display: true, tests: false });
const names = (needs: typeof onScreen): string[] => needs.flatMap((need) => need.names[0] ?? []);

describe('what the system must have', () => {
  it('is less where there is a screen', () => {
    expect(names(onScreen)).not.toContain('xvfb');
    expect(names(needsFor({ display: false, tests: false }))).toContain('xvfb');
  });

  it('names each package once, however many need it', () => {
    const all = names(needsFor({ display: false, tests: true }));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(['notification-daemon', 'xfce4-notifyd'])('never brings %s, which would take the name of dunst', (daemon) => {
    expect(names(needsFor({ display: false, tests: true }))).not.toContain(daemon);
  });
});

describe('what is missing', () => {
  it('is nothing when either name of a renamed package is installed', () => {
    const debian12 = new Set(['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libnotify-bin', 'fonts-noto-cjk']);
    const debian13 = new Set([
      'libgtk-3-0t64',
      'libnss3',
      'libasound2t64',
      'libgbm1',
      'libnotify-bin',
      'fonts-noto-cjk',
    ]);
    expect(unmet(onScreen, debian12)).toEqual([]);
    expect(unmet(onScreen, debian13)).toEqual([]);
  });

  it('is asked for by the name of this release', () => {
    expect(packageNames(unmet(onScreen, new Set(['libssl3'])), new Set(['libssl3']))).toContain('libasound2');
    expect(packageNames(unmet(onScreen, new Set(['libssl3t64'])), new Set(['libssl3t64']))).toContain('libasound2t64');
  });

  it('stops nobody who only lacks letters and notifications', () => {
    const vital = new Set(['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']);
    expect(unmet(onScreen, vital).some((need) => need.vital)).toBe(false);
  });
});

describe('the command to install it', () => {
  it('asks for the right to do so when we are not root', () => {
    expect(installCommand(['libnss3', 'libgbm1'], { root: false })).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 libgbm1',
    );
  });

  it('does without when we are', () => {
    expect(installCommand(['xvfb'], { root: true })).toBe(
      'apt-get update && apt-get install -y --no-install-recommends xvfb',
    );
  });
});

it('reads the libraries that the loader does not find', () => {
  const ldd = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibnss3.so => not found',
    '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f)',
    '\tlibgbm.so.1 => not found',
  ].join('\n');
  expect(missingLibraries(ldd)).toEqual(['libnss3.so', 'libgbm.so.1']);
});
