import { describe, expect, it } from 'vitest';
import { searchFor } from '#core/views/search.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aBinding, aCard, topUp } from '../../builders.ts';
import { aCarrier, aPlan, named } from '../../rule-builders.ts';
import { NOW } from './cards.ts';

describe('the search', () => {
  const card = aCard({
    label: 'Dad’s old line',
    number: '+60172384419',
    tags: ['银行'],
    note: 'in the drawer',
    actions: [topUp('2026-08-03', 10, { reference: 'LS-1122-00731' })],
    bindings: [aBinding({ service: "Touch 'n Go" })],
  });
  const hotlink = aCarrier({
    names: { 'zh-CN': '热线', en: 'Hotlink', ms: 'Hotlink' },
    aliases: ['Maxis'],
    plans: [aPlan({ names: named('Pantas') })],
  });
  const summary = summaryOf(card, hotlink, NOW);

  it.each([
    '017-238 4419',
    '+60 17 238',
    '0060172384419',
    '60172384419',
    '(017) 238.4419',
    '4419',
    '０１７２３８',
    '＋６０ １７-２３８ ４４１９',
    '+60 (0)17-238 4419',
    '017 2384419',
    'hotlink 017 238 4419',
    '017-238 4419 银行',
    'drawer +60 17 dad',
    '00731 1122',
    'dad',
    'OLD line',
    'hotlink',
    '热线',
    'maxis pantas',
    '银行',
    'drawer',
    'ls-1122',
    "touch 'n",
    '  ',
    'my',
  ])('finds %s', (typed) => {
    expect(searchFor(typed)(summary)).toBe(true);
  });

  it.each(['018', 'giffgaff', 'dad mum', '4418', 'zzz', 'hotlink 018 238 4419', '017 238 4419 giffgaff'])(
    'does not find %s',
    (typed) => {
      expect(searchFor(typed)(summary)).toBe(false);
    },
  );
});
