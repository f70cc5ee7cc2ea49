import { addUp, type Tally } from './simulate-year/ledger.ts';
import { liveYear, USUAL, type YearOptions } from './simulate-year/year.ts';

/**
 * Lives the years of many persons against the real core and the real log format, and asks an oracle whether every
 * reminder that was due was told, once, and none after it was handled.
 *
 * `npm run simulate-year -- --seed=7 --persons=100 --days=366 --cards=50 [--without-log-check]`
 */

const numberOf = (name: string, usual: number): number => {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  const value = found === undefined ? usual : Number(found.slice(name.length + 3));
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} wants a whole number`);
  return value;
};

const options: YearOptions = {
  seed: numberOf('seed', USUAL.seed),
  persons: numberOf('persons', USUAL.persons),
  cards: numberOf('cards', USUAL.cards),
  days: numberOf('days', USUAL.days),
  trouble: { ...USUAL.trouble, withoutLogCheck: process.argv.includes('--without-log-check') },
};

const LINES: readonly (readonly [keyof Tally, string])[] = [
  ['due', 'due'],
  ['inTime', 'told in time'],
  ['catchUp', 'told as catch-up'],
  ['passedOver', 'passed over for a later one of the same matter, the page says why'],
  ['putOff', 'put off by the person (pause, snooze, ignore, quiet hours) until handled'],
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
];

const started = performance.now();
const ledgers = Array.from({ length: options.persons }, (_, number) => liveYear(options, number));
const sum = addUp(ledgers.map(({ tally }) => tally));

console.log(`seed ${options.seed}: ${options.persons} persons x ${options.days} days, ${options.cards} cards each`);
if (options.trouble.withoutLogCheck) console.log("the log's check is removed");
for (const [name, text] of LINES) console.log(`${String(sum[name]).padStart(9)}  ${text}`);
const { user } = process.cpuUsage();
console.log(
  `${((performance.now() - started) / 1000).toFixed(1).padStart(9)}  seconds, ${(user / 1e6).toFixed(1)} of them on the processor`,
);

const wrong = sum.lost + sum.silent + sum.doubled + sum.afterHandled + sum.unasked;
const unaccounted =
  sum.due - sum.inTime - sum.catchUp - sum.passedOver - sum.putOff - sum.onPage - sum.lost - sum.silent;
for (const text of ledgers.flatMap(({ troubles }) => troubles).slice(0, 20)) console.log(text);
if (wrong > 0 || unaccounted !== 0 || sum.inTime === 0 || sum.catchUp === 0) process.exitCode = 1;
