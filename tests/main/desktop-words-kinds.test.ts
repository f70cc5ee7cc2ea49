import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/model/values.ts';
import type { Cure, ReminderKind } from '#core/reminders/decision.ts';
import { say } from '../../src/main/desktop/words/say.ts';
import { day, idNo } from '../builders.ts';
import { item, reminder, telling, to } from './desktop-tellings.ts';

const KINDS: readonly ReminderKind[] = [
  'active-ends',
  'hard-stop',
  'grace',
  'last-chance',
  'lost',
  'arrived',
  'wallet-low',
  'balance-low',
  'check',
  'undated',
];
const CURES: readonly Cure[] = [
  'top-up',
  'renew',
  'use-it',
  'fill-wallet',
  'contact-operator',
  'object',
  'move-accounts',
  'confirm-or-dispute',
  'look-at-date',
  'none',
];
const rows = LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const));

describe('every kind in every language', () => {
  it.each(rows)('%s %s is said whole', (language, kind) => {
    for (const cure of CURES) {
      for (const balance of [
        null,
        { needs: { amount: 1000, currency: 'MYR' }, known: { amount: 210, currency: 'MYR' } },
      ]) {
        const renewal = { actionId: idNo(9), on: day('2026-11-21'), paid: null };
        const reminders = [reminder({ kind, cure, balance, renewal, days: 31 })] as const;
        const { title, body } = say(telling(item({ reminders })), to(language));
        expect(title).toContain('Maybank codes');
        expect(title + body).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|。。/);
        expect(`${title} ${body}`).not.toMatch(/ [.,。，]/);
      }
    }
  });

  it.each(LANGUAGES)('%s offers no top-up before a hard stop', (language) => {
    const reminders = [
      reminder({ kind: 'hard-stop', cure: 'move-accounts', on: day('2026-12-10'), daysLeft: 18 }),
    ] as const;
    const { title, body } = say(telling(item({ label: 'KL trip line', accountsLeft: 3, reminders })), to(language));
    expect(body).toMatch(/3/);
    const offers = { en: /top up|renew/i, 'zh-CN': /请.*充值|请.*续期/, ms: /tambah nilai|perbaharui/i } as const;
    expect(title + body).not.toMatch(offers[language]);
  });

  it.each([
    [
      'en',
      'KL trip line stops on 10 December',
      '18 days left. No payment extends it: move its 3 accounts to another number before then.',
    ],
    ['zh-CN', 'KL trip line：12月10日停用', '还有 18 天。充值不能延长：请在此之前把它的 3 个账号迁到别的号码。'],
    [
      'ms',
      'KL trip line berhenti pada 10 Disember',
      'Tinggal 18 hari. Tiada bayaran boleh melanjutkannya: pindahkan 3 akaunnya ke nombor lain sebelum itu.',
    ],
  ] as const)('%s: a hard stop', (language, title, body) => {
    const reminders = [
      reminder({ kind: 'hard-stop', cure: 'move-accounts', on: day('2026-12-10'), daysLeft: 18 }),
    ] as const;
    expect(say(telling(item({ label: 'KL trip line', accountsLeft: 3, reminders })), to(language))).toEqual({
      title,
      body,
    });
  });
});
