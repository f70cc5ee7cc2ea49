import { addUp, FATES, type Tally } from './simulate-year/ledger.ts';
import type { Spoil } from './simulate-year/look.ts';
import { liveYear, USUAL, type YearOptions } from './simulate-year/year.ts';

/**
 * Lives the years of many persons against the real core and the real log format, and asks an oracle whether every
 * reminder that was due was told, once, and none after it was handled.
 *
 * `npm run simulate-year -- --seed=7 --persons=100 --days=366 --cards=50 [--without-log-check]`
 * `-- --spoil=swallowed` and `-- --spoil=passed-over` break the core on purpose: then it must report what was lost.
 */

const numberOf = (name: string, usual: number): number => {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  const value = found === undefined ? usual : Number(found.slice(name.length + 3));
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} wants a whole number`);
  return value;
};

const spoilOf = (): Spoil => {
  const { argv } = process;
  if (argv.includes('--without-log-check') || argv.includes('--spoil=log-unread')) return 'log-unread';
  if (argv.includes('--spoil=swallowed')) return 'swallowed';
  return argv.includes('--spoil=passed-over') ? 'passed-over' : 'none';
};

const options: YearOptions = {
  seed: numberOf('seed', USUAL.seed),
  persons: numberOf('persons', USUAL.persons),
  cards: numberOf('cards', USUAL.cards),
  days: numberOf('days', USUAL.days),
  trouble: { ...USUAL.trouble, spoil: spoilOf() },
};

const LINES: readonly (readonly [keyof Tally, string])[] = [
  ['due', 'due'],
  ['inTime', 'told in time'],
  ['catchUp', 'told as catch-up'],
  ['passedOver', 'passed over: a later one of the same matter was shown at the first free look, while it still helped'],
  ['passedTooLate', 'passed over: the same, but the first free look came too late (off, asleep, silenced)'],
  ['putOff', 'never a free look before it was handled; at the last one it was held by'],
  ['heldPaused', '  a pause'],
  ['heldSnoozed', '  a snooze'],
  ['heldIgnored', '  "ignore for this deadline"'],
  ['heldQuiet', '  quiet hours'],
  ['heldKilled', '  a kill in the middle of the look'],
  ['noWay', 'no way could show it before it was handled, found as missed on the page'],
  ['onPage', 'cut off by kills twice, found as missed on the page'],
  ['lost', 'lost'],
  ['silent', 'passed over in silence'],
  ['doubled', 'doubled'],
  ['afterHandled', 'told after being handled'],
  ['unasked', 'told too early or in a silence'],
  ['repeatedAfterKill', 'shown once more after a kill, marked as second attempt'],
  ['heartbeats', 'heartbeats'],
  ['kills', 'kills in the middle of a look'],
  ['failedShowings', 'showings that no way could do, tried again'],
  ['looks', 'looks'],
  ['sleeps', 'sleeps and times off'],
  ['longSleeps', '  of two days to five weeks'],
  ['restarts', 'restarts'],
  ['moves', 'moves to another time zone'],
  ['summerTime', 'changes between summer and winter time'],
  ['clockForward', 'times the clock was set forward'],
  ['clockBack', 'times the clock was set back'],
  ['renewedEarly', 'renewals more than a month before the end'],
  ['renewedNear', 'renewals in the last month'],
  ['renewedLate', 'renewals after the end'],
  ['snoozes', 'snoozes'],
  ['ignores', 'deadlines ignored'],
  ['undone', 'things taken back'],
];

const started = performance.now();
const ledgers = Array.from({ length: options.persons }, (_, number) => liveYear(options, number));
const sum = addUp(ledgers.map(({ tally }) => tally));

console.log(`seed ${options.seed}: ${options.persons} persons x ${options.days} days, ${options.cards} cards each`);
if (options.trouble.spoil === 'log-unread') console.log("the log's check is removed");
else if (options.trouble.spoil !== 'none') console.log(`spoiled on purpose: ${options.trouble.spoil}`);
for (const [name, text] of LINES) console.log(`${String(sum[name]).padStart(9)}  ${text}`);
const { user } = process.cpuUsage();
console.log(
  `${((performance.now() - started) / 1000).toFixed(1).padStart(9)}  seconds, ${(user / 1e6).toFixed(1)} of them on the processor`,
);

const wrong = sum.lost + sum.silent + sum.doubled + sum.afterHandled + sum.unasked;
const unaccounted = sum.due - FATES.reduce((total, fate) => total + sum[fate], 0);
for (const text of ledgers.flatMap(({ troubles }) => troubles).slice(0, 20)) console.log(text);
if (wrong > 0 || unaccounted !== 0 || sum.inTime === 0 || sum.catchUp === 0) process.exitCode = 1;
