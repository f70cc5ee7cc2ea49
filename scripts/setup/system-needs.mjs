/**
 * A need is met when any of its names is installed: the second is the one since
 * Debian 13 and Ubuntu 24.04, which renamed what had to do with 64-bit time.
 * @typedef {{ names: string[], what: string, vital: boolean }} Need vital: without it nothing starts
 */

/** @type {Need[]} */
const TO_RUN = [
  { names: ['libgtk-3-0', 'libgtk-3-0t64'], what: 'windows', vital: true },
  { names: ['libnss3'], what: 'certificates', vital: true },
  { names: ['libasound2', 'libasound2t64'], what: 'sound', vital: true },
  { names: ['libgbm1'], what: 'graphics', vital: true },
  { names: ['libnotify-bin'], what: 'desktop notifications', vital: false },
  { names: ['fonts-noto-cjk'], what: 'Chinese letters', vital: false },
];

/** @type {Need[]} */
const WITHOUT_DISPLAY = [
  { names: ['xvfb'], what: 'a virtual display', vital: true },
  { names: ['xauth'], what: 'the key to that display', vital: true },
  { names: ['dbus'], what: 'a session bus', vital: false },
];

/**
 * For real notifications and a real tray under test. No notification-daemon and no
 * xfce4-notifyd: both can be started over D-Bus and would take dunst's name.
 */
const TESTED_WITH =
  'xvfb openbox x11-utils dbus libglib2.0-bin dunst python3-dbusmock python3-gi xfce4-panel imagemagick';

/** @type {Need[]} */
const TO_TEST = TESTED_WITH.split(' ').map((name) => ({ names: [name], what: 'desktop tests', vital: true }));

/** @param {{ display: boolean, tests: boolean }} situation */
export function needsFor({ display, tests }) {
  const needs = [...TO_RUN, ...(display ? [] : WITHOUT_DISPLAY), ...(tests ? TO_TEST : [])];
  return needs.filter(({ names }, i) => needs.findIndex((other) => other.names[0] === names[0]) === i);
}

/**
 * @param {Need[]} needs
 * @param {ReadonlySet<string>} installed
 */
export function unmet(needs, installed) {
  return needs.filter(({ names }) => !names.some((name) => installed.has(name)));
}

/**
 * @param {Need[]} needs
 * @param {ReadonlySet<string>} installed
 */
export function packageNames(needs, installed) {
  const renamed = [...installed].some((name) => name.endsWith('t64'));
  return needs.map(({ names }) => (renamed ? names.at(-1) : names[0]) ?? '');
}

/**
 * @param {string[]} packages
 * @param {{ root: boolean }} who
 */
export function installCommand(packages, { root }) {
  const sudo = root ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}
