import { describe, expect, it } from 'vitest';
import { localDate } from '#core/local-date.ts';
import { LANGUAGES, type Language } from '#core/model/values.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { attentionWords } from '../../src/renderer/features/overview/attention-words.ts';
import { formatFor } from '../../src/renderer/format.ts';
import { CARDS, ending, TODAY } from '../core/views/cards.ts';
import { wordsOf } from './words.ts';

const say = (summary: CardSummary, language: Language = 'en'): string =>
  attentionWords(summary, {
    t: wordsOf(language, 'overview'),
    format: formatFor(language, 'Asia/Kuala_Lumpur', TODAY),
    today: TODAY,
  });

const card = (label: string): CardSummary => {
  const found = CARDS.find((summary) => summary.label === label);
  if (!found) throw new Error(`no card ${label}`);
  return found;
};

const RENEWAL = {
  product: null,
  kind: 'top-up',
  price: { amount: 3000, currency: 'MYR' },
  activeUntil: localDate('2027-11-22'),
  days: 365,
  gained: 356,
} as const;

describe('what a card that needs its person says', () => {
  it('due soon: until when, what follows, what it costs to go on', () => {
    const due = { ...card('due'), nextStep: 'top-up', cheapest: RENEWAL } as const;
    expect(say(due)).toMatch(/^Active until 1 Dec, then receives for \d+ days\. RM30 gives 365 days\.$/);
  });

  it('paid and not seen yet: says so, and offers nothing to pay', () => {
    const { lastRenewal } = card('claimed');
    const paid = { ...card('due'), nextStep: 'confirm', cheapest: RENEWAL, lastRenewal } as const;
    expect(say(paid)).toMatch(/not seen yet\.$/);
    expect(say(paid)).not.toContain('RM30 gives');
  });

  it('what a registration cuts short is not said to give its whole time', () => {
    const cut = { ...RENEWAL, days: 60, activeUntil: localDate('2026-12-20') };
    const due = { ...card('due'), nextStep: 'top-up', cheapest: cut } as const;
    expect(say(due)).toMatch(/RM30 keeps it until 20 Dec, and no payment longer\.$/);
  });

  it('on its last day it says so', () => {
    expect(say(ending('today', 0))).toContain('<b>Active until midnight</b>');
  });

  it('in grace: the loss is bold, and the least that brings it back', () => {
    const text = say({ ...card('grace'), nextStep: 'top-up', leastNow: RENEWAL });
    expect(text).toMatch(/^Receives for \d+ days more, <b>lost on .+<\/b>\. RM30 brings it back for 365 days\.$/);
  });

  it('a wallet that is too small says how much is missing', () => {
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const wallet = { ...card('due'), nextStep: 'fill-wallet', wallet: { needs: usd(300), known: usd(210) } } as const;
    expect(say(wallet)).toBe('$3 is due on 1 Dec, the wallet has $2.10. Add at least $0.90.');
  });

  it('an account count leads where nothing can be paid', () => {
    const stop = { ...card('tourist'), accounts: 5, accountsLeft: 3 };
    expect(say(stop)).toMatch(/no payment extends it\. 3 of 5 accounts to move\.$/);
  });

  it.each(LANGUAGES)('a hard stop never offers a payment, whatever renewal is known (%s)', (language) => {
    const stop = { ...card('tourist'), cheapest: RENEWAL, leastNow: RENEWAL };
    expect(say(stop, language)).not.toContain('RM30');
  });

  it.each(LANGUAGES)('nor does a number that is lost (%s)', (language) => {
    expect(say({ ...card('lost'), cheapest: RENEWAL, leastNow: RENEWAL }, language)).not.toContain('RM30');
  });

  it.each(LANGUAGES)('every state has a sentence without holes (%s)', (language) => {
    for (const summary of CARDS.filter(({ needsYou }) => needsYou)) {
      const text = say(summary, language);
      expect(text.length).toBeGreaterThan(8);
      expect(text).not.toMatch(/undefined|null|NaN|\{\{/);
    }
  });
});
