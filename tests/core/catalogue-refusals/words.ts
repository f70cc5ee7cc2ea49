import { aSource } from '../../rule-builders.ts';
import { at, changed, GRANT, type Row, row } from './row.ts';

export const evidenceRows: readonly Row[] = [
  at('a grant without sources', `${GRANT}/sources`, [], 'missing-source'),
  at('a grant without the field', `${GRANT}/sources`, undefined, 'missing-source'),
  at('a phase without sources', 'plans/0/rules/0/phases/0/sources', [], 'missing-source'),
  at('a product without sources', 'plans/0/products/0/sources', [], 'missing-source'),
  at('no table of sources', 'sources', undefined, 'missing-source'),
  row(
    'a source that is not there',
    changed(`${GRANT}/sources`, ['a-source', 'hearsay']),
    `${GRANT}/sources/1`,
    'unknown-source',
  ),
  at('a link to a source that is not there', 'links/0/source', 'hearsay', 'unknown-source'),
  row('a source for nothing', changed('sources/spare', aSource()), 'sources/spare', 'unused-source'),
  at('a page of the operator without address', 'sources/a-source/url', null, 'source-without-link'),
];

export const wordRows: readonly Row[] = [
  at('a script in the name', 'names/en', '<script>alert(1)</script>', 'markup'),
  at('an image in a Chinese name', 'plans/0/names/zh-CN', '<img src=x onerror=alert(1)>', 'markup'),
  row('markup in an alias', changed('aliases', ['<b>']), 'aliases/0', 'markup'),
  at('a script as link', 'links/0/url', 'javascript:alert(1)', 'wrong-link'),
  at('a data link', 'links/0/url', 'data:text/html,hello', 'wrong-link'),
  at('a file as source', 'sources/a-source/url', 'file:///etc/passwd', 'wrong-link'),
  at('a right-to-left override', 'names/en', 'Hot\u202Eknil', 'hidden-character'),
  at('a right-to-left isolate', 'names/ms', 'Hot\u2067link', 'hidden-character'),
  at('a zero-width space', 'names/en', 'Hot\u200Blink', 'hidden-character'),
  at('half an emoji', 'names/en', 'Hotlink \uD83D', 'hidden-character'),
  at('a bell', 'names/en', 'Hotlink\u0007', 'control-character'),
  at('a second line', 'names/en', 'Hotlink\nYour card is lost', 'control-character'),
  at('a line separator', 'names/en', 'Hotlink\u2028', 'control-character'),
  at('only blanks', 'names/en', '   ', 'blank'),
  at('no letters at all', 'names/en', '', 'blank'),
];
