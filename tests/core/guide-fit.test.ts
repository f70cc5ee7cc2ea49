import { describe, expect, it } from 'vitest';
import { FIT_REASONS, SITUATIONS, type Situation, verdictOn } from '#core/guide/fit.ts';
import { CHANNEL_KINDS as KINDS, stepsOf } from '#core/guide/steps.ts';
import { taxOn } from '#core/guide/tax.ts';

describe('how well a way fits all that holds at once', () => {
  it.each([
    ['dealer', ['abroad'], 'catch', ['friend-goes']],
    // A friend who pays is there already.
    ['dealer', ['abroad', 'friend'], 'fits', ['friend-there', 'by-number']],
    ['dealer', ['abroad', 'night'], 'no', ['opening-hours', 'friend-goes']],
    ['official-app', ['abroad', 'no-bank-card', 'night'], 'catch', ['foreign-card', 'anywhere', 'any-hour']],
    // The friend's card, not mine.
    ['official-site', ['no-bank-card', 'friend'], 'catch', ['friend-by-number', 'friend-pays']],
    ['official-app', ['cash'], 'no', ['no-cash']],
    ['from-the-phone', ['receive-only', 'abroad'], 'no', ['cannot-send', 'while-roaming']],
    // The same reason is said once.
    ['shared-credit', ['abroad', 'no-bank-card'], 'fits', ['friend-sends']],
    ['third-party-payment', [], 'fits', []],
  ] as const)('%s where %j hold: %s, because %j', (kind, situations, fit, reasons) => {
    const verdict = verdictOn(kind, situations);
    expect(verdict.fit).toBe(fit);
    expect(verdict.reasons.map(({ reason }) => reason)).toEqual(reasons);
  });

  it('adds up what there is to arrange', () => {
    const trouble = (...situations: readonly Situation[]): number => verdictOn('voucher', situations).trouble;
    const found = [trouble(), trouble('abroad'), trouble('abroad', 'night'), trouble('abroad', 'friend')];
    expect(found).toEqual([0, 2, 3, 1]);
  });

  it('gives every reason somewhere, so that no words stand unused', () => {
    const together: readonly (readonly Situation[])[] = [
      ...SITUATIONS.map((one) => [one]),
      ['abroad', 'friend'],
      ['no-bank-card', 'friend'],
    ];
    const given = KINDS.flatMap((kind) => together.flatMap((chosen) => verdictOn(kind, chosen).reasons));
    expect(new Set(given.map(({ reason }) => reason))).toEqual(new Set(FIT_REASONS));
  });

  it('leaves at least one kind of way for any situations together', () => {
    for (let chosen = 0; chosen < 2 ** SITUATIONS.length; chosen++) {
      const situations = SITUATIONS.filter((_one, at) => (chosen >> at) % 2 === 1);
      expect(
        KINDS.some((kind) => verdictOn(kind, situations).fit !== 'no'),
        situations.join(),
      ).toBe(true);
    }
  });
});

describe('the steps of a way', () => {
  it('has steps for every kind of way, each ending in seeing or noting the date', () => {
    for (const kind of KINDS) expect(['see-date', 'note-day']).toContain(stepsOf(kind).at(-1));
  });
});

describe('the tax on a top-up', () => {
  it.each([
    ['MY', 'tourist', 3000, { kind: 'foreigner', percent: 6, amount: 180 }],
    ['MY', 'foreigner', null, { kind: 'foreigner', percent: 6, amount: null }],
    // 6 % of RM0.75 is 4.5 sen.
    ['MY', 'resident', 75, { kind: 'if-foreign', percent: 6, amount: 5 }],
    ['MY', 'unknown', 1000, { kind: 'if-foreign', percent: 6, amount: 60 }],
    ['GB', 'foreigner', 1000, { kind: 'not-known' }],
  ] as const)('%s, %s, %j: %j', (country, registration, price, tax) => {
    expect(taxOn(country, registration, price)).toEqual(tax);
  });
});
