import { describe, expect, it } from 'vitest';
import type { ReasonStep } from '#core/deadline.ts';
import type { Language } from '#core/model/values.ts';
import { piecesOf, textOf } from '../../src/renderer/reason/pieces.ts';
import { sentenceOf } from '../../src/renderer/reason/sentence.ts';
import { shortWhy } from '../../src/renderer/reason/short-why.ts';
import { contextIn, day, granted, seen, stop, TODAY } from './reason-steps.ts';
import { wordsOf } from './words.ts';

describe('sentences as people read them', () => {
  it.each<[Language, ReasonStep, string]>([
    [
      'en',
      granted(),
      'RM10 topped up on 3 Aug: 10 days would reach 13 Aug only; the later day counts, so it stays 1 Dec 2026',
    ],
    ['zh-CN', granted(), '8月3日充值 RM10，只给 10 天，到 8月13日；取两者中较晚的，仍是 2026年12月1日'],
    [
      'ms',
      granted(),
      'Tambah nilai RM10 pada 3 Ogo: 10 hari hanya sampai 13 Ogo; hari yang lebih lewat dikira, jadi kekal 1 Dis 2026',
    ],
    ['en', seen('2026-12-01'), 'You saw 1 Dec 2026 in the app on 15 Nov; the rule says the same'],
    ['en', seen('2026-12-01', 'unheard'), 'You saw 1 Dec 2026 on 15 Nov; the rule says the same'],
    ['ms', seen(null, 'unheard'), 'Anda nampak 1 Dis 2026 pada 15 Nov'],
    ['zh-CN', seen(null, 'unheard'), '11月15日看到 2026年12月1日'],
    [
      'en',
      stop('registered'),
      'Tourist line, registered on 10 Sep: the number ends 3 months later, on 10 Dec 2026, whatever is paid',
    ],
    [
      'en',
      granted({
        actionKind: 'sms-sent',
        amount: null,
        on: day('2026-08-31'),
        length: { count: 6, unit: 'months' },
        before: null,
        until: day('2027-02-28'),
        effect: 'later',
        clamped: true,
      }),
      'Text sent on 31 Aug: 6 months counted from that day, until 28 Feb 2027. That month ends sooner, so its last day counts.',
    ],
  ])('%s', (language, step, expected) => {
    expect(textOf(sentenceOf(step, contextIn(language)))).toBe(expected);
  });

  it('sets the product and the day strong', () => {
    const strong = sentenceOf(granted({ effect: 'later', before: null }), contextIn('en')).filter(
      (piece) => piece.strong,
    );
    expect(strong.map(({ text }) => text)).toEqual(['RM10', '1 Dec 2026']);
  });

  it('takes marks in a product name as text', () => {
    expect(piecesOf('a <b>b</b> c')).toEqual([
      { text: 'a ', strong: false },
      { text: 'b', strong: true },
      { text: ' c', strong: false },
    ]);
  });
});

describe('the few words of the list', () => {
  const t = wordsOf('en', 'reason');
  const inShort = (why: ReasonStep | null, more: object = {}): string =>
    shortWhy(
      { why, currency: 'MYR', registration: 'tourist', wallet: null, hardStop: false, ...more },
      { t, language: 'en', today: TODAY },
    );

  it.each<[ReasonStep, string]>([
    [granted({ actionKind: 'pass-bought', amount: 3000, length: { count: 365, unit: 'days' } }), 'RM30 pass, 365 days'],
    [granted({ actionKind: 'sms-sent', amount: null, length: { count: 180, unit: 'days' } }), '180 days from last SMS'],
    [granted(), 'RM10 = 10 days'],
    [stop('registered'), 'Tourist class, 3 months'],
    [
      granted({
        combine: 'add',
        effect: 'later',
        length: { count: 150, unit: 'days' },
        capped: { count: 365, unit: 'days' },
      }),
      '150 days added, cap 365 days',
    ],
    [seen(null), 'Seen on 15 Nov'],
  ])('%o', (step, expected) => {
    expect(inShort(step)).toBe(expected);
  });

  it('tells a wallet that is too small before anything else', () => {
    const wallet = { needs: { amount: 300, currency: 'USD' }, known: { amount: 210, currency: 'USD' } };
    expect(inShort(granted(), { wallet })).toBe('Wallet $2.10, needs $3');
    expect(inShort(null)).toBe('No date yet');
  });
});
