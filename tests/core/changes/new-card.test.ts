import { describe, expect, it } from 'vitest';
import { newCard } from '#core/changes/new-card.ts';
import { readCard, writeCard } from '#core/document.ts';
import { aCard, day, idNo, noon } from '../../builders.ts';
import { aCarrier, aPlan, aRule } from '../../rule-builders.ts';
import { aCardDraft, changed, context, TODAY } from './situation.ts';

describe('a new card', () => {
  it('has its number in E.164, its rule, and the date seen as its first confirmation', () => {
    const card = changed(
      newCard(aCardDraft({ seenActiveUntil: '2026-12-01', tags: [' bank ', 'bank', ''] }), context()),
    );
    expect(card.details).toMatchObject({
      label: 'Maybank codes',
      number: '+60172384419',
      tags: ['bank'],
      archivedAt: null,
    });
    expect(card.rules).toEqual([{ since: null, takenAt: noon('2026-11-22'), rule: aRule(), overrides: [] }]);
    expect(card.confirmations).toMatchObject([
      { on: TODAY, activeUntil: '2026-12-01', source: 'app', removedAt: null },
    ]);
    expect(readCard(writeCard(card))).toEqual({ kind: 'loaded', card });
  });

  it('needs neither a number nor a date', () => {
    const card = changed(newCard(aCardDraft({ number: '  ' }), context()));
    expect(card.details.number).toBeNull();
    expect(card.confirmations).toEqual([]);
  });

  it.each([
    ['2020-01-01', 'old'],
    ['2024-06-01', 'new'],
    [null, 'new'],
  ])('opened on %s gets the rule of its cohort: %s', (openedOn, ruleId) => {
    const rules = [
      aRule({ id: 'old', validTo: day('2023-12-31') }),
      aRule({ id: 'new', validFrom: day('2024-01-01') }),
    ];
    const carrier = aCarrier({ plans: [aPlan({ rules })] });
    const card = changed(newCard(aCardDraft({ openedOn }), context({ carrier })));
    expect(card.rules[0]?.rule.id).toBe(ruleId);
  });

  it.each([
    ['no label', { label: '  ' }, { kind: 'label-missing' }],
    ['a carrier that is not there', { carrierId: 'other' }, { kind: 'carrier-unknown', carrierId: 'other' }],
    ['a plan that is not there', { planId: 'gold' }, { kind: 'plan-unknown', planId: 'gold' }],
    ['letters for a number', { number: 'abc' }, { kind: 'number-invalid', number: 'abc' }],
    ['a number that is too short', { number: '123' }, { kind: 'number-invalid', number: '123' }],
    ['opened tomorrow', { openedOn: '2026-11-23' }, { kind: 'day-in-future', on: '2026-11-23', today: '2026-11-22' }],
    [
      'activated next year',
      { activatedOn: '2027-01-01' },
      { kind: 'day-in-future', on: '2027-01-01', today: '2026-11-22' },
    ],
    ['opened in 1926', { openedOn: '1926-11-22' }, { kind: 'day-too-early', on: '1926-11-22', earliest: '1990-01-01' }],
    [
      'activated before it was opened',
      { openedOn: '2026-09-12', activatedOn: '2026-09-10' },
      { kind: 'days-out-of-order', earlier: '2026-09-12', later: '2026-09-10' },
    ],
    [
      'registered before it was opened',
      { openedOn: '2026-09-12', registeredOn: '2026-09-11', activatedOn: '2026-09-13' },
      { kind: 'days-out-of-order', earlier: '2026-09-12', later: '2026-09-11' },
    ],
    [
      'a date seen in 2199',
      { seenActiveUntil: '2199-12-01' },
      { kind: 'day-too-far', on: '2199-12-01', latest: '2046-11-22' },
    ],
    [
      'a date seen that lies before the opening',
      { openedOn: '2026-09-12', seenActiveUntil: '2025-12-01' },
      { kind: 'days-out-of-order', earlier: '2026-09-12', later: '2025-12-01' },
    ],
  ])('is refused with %s', (_name, facts, failure) => {
    expect(newCard(aCardDraft(facts), context())).toEqual({ ok: false, failure });
  });

  it.each([
    ['another card', null],
    ['an archived card', noon('2026-01-01')],
  ])('is refused when %s has the number, in whatever spelling', (_name, archivedAt) => {
    const cards = [aCard({ id: idNo(7), label: 'Old Maybank', number: '+60172384419', archivedAt })];
    expect(newCard(aCardDraft({ number: '0060 17 238 4419' }), context({ cards }))).toEqual({
      ok: false,
      failure: { kind: 'number-taken', number: '+60 17-238 4419', cardId: idNo(7), label: 'Old Maybank' },
    });
  });

  it('registered today and activated before that is fine', () => {
    const draft = aCardDraft({ openedOn: '2026-09-01', registeredOn: '2026-11-22', activatedOn: '2026-09-12' });
    expect(newCard(draft, context()).ok).toBe(true);
  });

  it('is refused when the catalogue has no such carrier', () => {
    expect(newCard(aCardDraft(), context({ carrier: null }))).toMatchObject({ failure: { kind: 'carrier-unknown' } });
  });
});
