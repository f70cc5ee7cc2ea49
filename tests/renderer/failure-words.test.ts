import { describe, expect, it } from 'vitest';
import type { Language } from '#core/model/values.ts';
import { words as en } from '../../src/renderer/i18n/errors.en.ts';
import { words as ms } from '../../src/renderer/i18n/errors.ms.ts';
import { words as zh } from '../../src/renderer/i18n/errors.zh-CN.ts';
import { failureWords } from '../../src/renderer/parts/failure-words.ts';
import { saidIn } from './words.ts';

const WORDS = { en, ms, 'zh-CN': zh };

const told = (failure: { readonly kind: string }, language: Language) => {
  const isKnown = (kind: string): boolean => kind in WORDS[language];
  return failureWords(failure, saidIn(language, 'errors', WORDS[language]), isKnown, language);
};

describe('the words of a failure', () => {
  it.each<[Language, string, string]>([
    ['en', 'London: 5 Nov 2026 is before the card was opened', 'Or leave London out.'],
    ['zh-CN', 'London：2026年11月5日早于开卡', '或者不选 London。'],
    ['ms', 'London: 5 Nov 2026 sebelum kad dibuka', 'Atau keluarkan London.'],
  ])('that one of several cards causes name it, in %s', (language, title, next) => {
    const cause = { kind: 'day-before-card', on: '2026-11-05', opened: '2026-11-10' };
    const words = told({ kind: 'one-refused', cardId: 'b', label: 'London', cause } as { kind: string }, language);
    expect(words.title).toBe(title);
    expect(words.next).toContain(next);
  });

  it('that nobody knows are those of something unexpected', () => {
    expect(told({ kind: 'of-tomorrow' }, 'en')).toMatchObject({
      title: en.unexpected.title,
      explain: expect.stringContaining('of-tomorrow'),
    });
  });
});
