import { LARGEST_CHARACTERS } from '#core/catalogue/check.ts';
import { at, changed, GRANT, type Row, row, sound } from './row.ts';

export const textRows: readonly Row[] = [
  row('50 MB of letters', 'x'.repeat(50_000_000), '', 'too-large'),
  row('a sound file blown up to 50 MB', sound + ' '.repeat(50_000_000), '', 'too-large'),
  row('one character too many', sound + ' '.repeat(LARGEST_CHARACTERS - sound.length + 1), '', 'too-large'),
  row('not JSON', '{"id": "tiny",', '', 'not-json'),
  row('nothing', '', '', 'not-json'),
  row('100,000 open brackets', '['.repeat(100_000), '', 'too-deep'),
  row(
    'rules nested in rules',
    changed('plans/0/rules/0/extends', JSON.parse(`${'{"extends":'.repeat(40)}1${'}'.repeat(40)}`)),
    '',
    'too-deep',
  ),
  row('null', 'null', '', 'wrong-type'),
  row('a list', '[]', '', 'wrong-type'),
];

export const shapeRows: readonly Row[] = [
  at('no name', 'names', undefined, 'missing'),
  at('no Malay name', 'names/ms', undefined, 'missing'),
  at('a newer schema', 'schema', 2, 'wrong-schema'),
  at('a path as id', 'id', '../../etc/passwd', 'wrong-format'),
  at('a field of its own invention', 'script', 'alert(1)', 'unknown-field'),
  at('a field deep inside', `${GRANT}/bonus`, 1, 'unknown-field'),
  at('an unknown action', `${GRANT}/actions/0`, 'prayer', 'unknown-kind'),
  at('an unknown way to give', `${GRANT}/gives/kind`, 'lottery', 'unknown-kind'),
  at('an unknown way to combine', `${GRANT}/combine`, 'multiply', 'unknown-kind'),
  at('weeks', 'plans/0/rules/0/phases/0/length/unit', 'weeks', 'unknown-kind'),
  at('an unknown phase', 'plans/0/rules/0/phases/0/kind', 'limbo', 'unknown-kind'),
  at('a negative grace', 'plans/0/rules/0/phases/0/length/count', -30, 'negative'),
  at('a negative price', 'plans/0/products/0/price', -1, 'negative'),
  at('a day and a half', 'plans/0/rules/0/phases/0/length/count', 1.5, 'wrong-type'),
  at('5,001 days', 'plans/0/rules/0/phases/0/length/count', 5001, 'too-big'),
  at('a number as text', 'plans/0/rules/0/phases/0/length/count', '30', 'wrong-type'),
  at('31 February', 'sources/a-source/checkedOn', '2026-02-31', 'wrong-date'),
  at('no plan', 'plans', [], 'too-small'),
  at(
    '21 aliases',
    'aliases',
    Array.from({ length: 21 }, (_, index) => `alias ${index}`),
    'too-big',
  ),
];

export const cycleRows: readonly Row[] = [
  at('a rule that extends itself', 'plans/0/rules/0/extends', 'first', 'unknown-field'),
  at('a plan that extends the next', 'plans/0/extends', 'plain', 'unknown-field'),
  at('a JSON reference to the root', `${GRANT}/$ref`, '#', 'unknown-field'),
];
