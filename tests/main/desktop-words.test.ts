import { describe, expect, it } from 'vitest';
import { msOfInstant } from '#core/instant.ts';
import { LANGUAGES } from '#core/model/values.ts';
import type { Telling, TellingItem } from '#core/reminders/decision.ts';
import { endOfDay } from '#core/zoned-time.ts';
import { say, wordingOf } from '../../src/main/desktop/words/say.ts';
import { day, idNo } from '../builders.ts';
import { item, KL, reminder, telling, to } from './desktop-tellings.ts';

const grace = {
  on: day('2026-11-27'),
  daysLeft: 5,
  endsAt: endOfDay(day('2026-11-27'), KL),
  follows: 'lost',
  receiveUntil: day('2026-11-27'),
  lostOn: day('2026-11-28'),
} as const;

describe('one card', () => {
  it.each([
    [
      'en',
      'Maybank codes expires on 1 December',
      '9 days left. Then it only receives, and the number is lost on 1 January 2027. Top up before then.',
    ],
    ['zh-CN', 'Maybank codes：12月1日到期', '还有 9 天。之后只能接收，2027年1月1日失去号码。请在此之前充值。'],
    [
      'ms',
      'Maybank codes luput pada 1 Disember',
      'Tinggal 9 hari. Selepas itu terima sahaja, dan nombor hilang pada 1 Januari 2027. Tambah nilai sebelum itu.',
    ],
  ] as const)('%s: card, day, what happens, what to do', (language, title, body) => {
    expect(say(telling(item()), to(language))).toEqual({ title, body });
  });

  it.each([
    ['America/Los_Angeles', ', until 23:59 in Kuala Lumpur (07:59 here)'],
    ['Europe/London', ', until 23:59 in Kuala Lumpur (15:59 here)'],
    ['Asia/Tokyo', ', until 23:59 in Kuala Lumpur (00:59 on 2 December here)'],
    ['Asia/Shanghai', ''],
  ])('to somebody in %s the end of the day is said as %j', (zone, end) => {
    expect(say(telling(item()), to('en', zone)).body).toMatch(`9 days left${end}. Then`);
  });

  it('names the place in Chinese and Malay, too', () => {
    expect(say(telling(item()), to('zh-CN', 'Europe/London')).body).toContain(
      '到吉隆坡时间 23:59 为止（这里是 15:59）',
    );
    expect(say(telling(item()), to('ms', 'Europe/London')).body).toContain(
      'hingga 23:59 di Kuala Lumpur (15:59 di sini)',
    );
  });

  it.each([
    [0, 'Maybank codes expires today, 1 December', 'Today is the last day.'],
    [1, 'Maybank codes expires tomorrow, 1 December', '1 day left.'],
  ])('%i days before', (daysLeft, title, body) => {
    const said = say(telling(item({ reminders: [reminder({ daysLeft })] })), to('en'));
    expect(said.title).toBe(title);
    expect(said.body).toContain(body);
  });

  it('grace says until when it receives, the loss and the way back; the last chance is called that', () => {
    const reminders = [reminder({ ...grace, kind: 'grace' })] as const;
    expect(say(telling(item({ label: "Dad's old line", reminders })), to('en', 'Europe/London'))).toEqual({
      title: "Dad's old line will be lost on 28 November",
      body: 'It receives until 27 November, 23:59 in Kuala Lumpur (15:59 here). Top up to bring it back.',
    });
    const last = say(telling(item({ reminders: [reminder({ ...grace, kind: 'last-chance' })] })), to('zh-CN'));
    expect(last).toEqual({
      title: '最后机会：Maybank codes 11月28日将失去号码',
      body: '可接收至 11月27日。现在充值即可恢复。',
    });
  });

  it('says that an estimate is one, and when a late reminder was due', () => {
    const dueAt = msOfInstant('2026-11-17T09:00:00+08:00');
    const { body } = say(telling(item({ reminders: [reminder({ estimate: true, late: true, dueAt })] })), to('en'));
    expect(body).toMatch(/The day is an estimate\. This reminder is late: it was due on 17 November\.$/);
  });

  it('makes no excuse for a few hours', () => {
    const dueAt = msOfInstant('2026-11-22T06:00:00+08:00');
    const { body } = say(telling(item({ reminders: [reminder({ late: true, dueAt })] })), to('en'));
    expect(body).not.toContain('late');
  });

  it('has the other matters of the same card as lines', () => {
    const reminders = [reminder(), reminder({ kind: 'check', cure: 'look-at-date', days: 30 })] as const;
    expect(say(telling(item({ reminders })), to('en')).body).toMatch(/\nIs the date of Maybank codes still right\?$/);
  });

  it('leaves the label out in masking mode', () => {
    for (const language of LANGUAGES) {
      const { title, body } = say(telling(item()), to(language, KL, true));
      expect(title + body).not.toContain('Maybank');
      expect(title).toContain(wordingOf(language).aCard);
    }
  });
});

describe('several cards and none', () => {
  const cards = (count: number) =>
    Array.from({ length: count }, (_, index) => item({ label: `Card ${index + 1}` })) as [
      TellingItem,
      ...TellingItem[],
    ];

  it('five are five lines', () => {
    const { title, body } = say(telling(...cards(5)), to('en'));
    expect(title).toBe('5 cards need you');
    expect(body.split('\n')).toEqual(
      [1, 2, 3, 4, 5].map((number) => `Card ${number}: expires in 9 days, on 1 December`),
    );
  });

  it.each([
    ['en', { daysLeft: 0 }, 'expires today, 1 December'],
    ['en', { daysLeft: 1 }, 'expires tomorrow, 1 December'],
    ['zh-CN', { daysLeft: 6 }, '还有 6 天，12月1日到期'],
    ['zh-CN', { daysLeft: 0 }, '今天（12月1日）到期'],
    ['ms', { daysLeft: 6 }, 'luput 6 hari lagi, pada 1 Disember'],
    // What will be lost and what was lost must not read alike.
    ['en', { ...grace, kind: 'grace', daysLeft: 5 }, 'will be lost in 6 days, on 28 November'],
    ['en', { ...grace, kind: 'last-chance', daysLeft: 0 }, 'last chance, will be lost tomorrow, 28 November'],
    ['en', { kind: 'lost', daysLeft: null, on: day('2026-11-22') }, 'was lost on 22 November'],
    ['zh-CN', { ...grace, kind: 'grace', daysLeft: 5 }, '还有 6 天，11月28日将失去号码'],
    ['zh-CN', { kind: 'lost', daysLeft: null, on: day('2026-11-22') }, '号码已于11月22日失去'],
    ['ms', { ...grace, kind: 'grace', daysLeft: 5 }, 'akan hilang 6 hari lagi, pada 28 November'],
  ] as const)('a line in %s: %j', (language, facts, line) => {
    const two = [item({ cardId: idNo(1), reminders: [reminder(facts)] }), item({ cardId: idNo(2) })] as const;
    const label = two[0].label;
    expect(say(telling(...two), to(language)).body.split('\n')[0]).toBe(
      language === 'zh-CN' ? `${label}：${line}` : `${label}: ${line}`,
    );
  });

  it('more than five are four lines and the rest as a number', () => {
    const { body } = say(telling(...cards(12)), to('zh-CN'));
    expect(body.split('\n')).toHaveLength(5);
    expect(body).toMatch(/还有 8 张$/);
  });

  it('the heartbeat says how many are watched and when the next reminder comes', () => {
    const nextDueAt = msOfInstant('2026-12-24T09:00:00+08:00');
    const heartbeat: Telling = { kind: 'heartbeat', month: '2026-12', cards: 4, nextDueAt };
    expect(say(heartbeat, to('en')).body).toBe('4 cards are watched. The next reminder comes on 24 December.');
    expect(say({ ...heartbeat, nextDueAt: null, cards: 1 }, to('en')).body).toBe('1 card is watched. Nothing is due.');
  });
});
