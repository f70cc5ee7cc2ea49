import { describe, expect, it } from 'vitest';
import { archiveCard } from '#core/changes/archive.ts';
import { editCard } from '#core/changes/edit-card.ts';
import { acceptRule, saveOverrides } from '#core/changes/rule-change.ts';
import { tagCard } from '#core/changes/tags.ts';
import { aCard, aConfirmation, day, idNo, noon, topUp } from '../../builders.ts';
import { aCarrier, aPhase, aPlan, aRule, days } from '../../rule-builders.ts';
import { aCardEdit, changed, context, TODAY } from './situation.ts';

const LENGTH = 'phases/grace/length/count';
const newer = aRule({ id: 'second', phases: [aPhase({ length: days(50) })] });
const twoPlans = aCarrier({ plans: [aPlan({ rules: [aRule(), newer] }), aPlan({ id: 'pantas', rules: [newer] })] });
const used = aCard({ actions: [topUp('2026-08-03', 10)], number: '+60172384419' });

describe('another plan', () => {
  it('brings its rule from today on, and leaves the past to the old one', () => {
    const card = changed(editCard(used, aCardEdit({ planId: 'pantas' }), context({ carrier: twoPlans })));
    expect(card.details.planId).toBe('pantas');
    expect(card.rules.map(({ since, rule }) => [since, rule.id])).toEqual([
      [null, 'first'],
      [TODAY, 'second'],
    ]);
  });

  it('replaces the rule of a card without a history', () => {
    const card = changed(editCard(aCard(), aCardEdit({ planId: 'pantas' }), context({ carrier: twoPlans })));
    expect(card.rules.map(({ since, rule }) => [since, rule.id])).toEqual([[null, 'second']]);
  });

  it('chosen twice in one day counts once', () => {
    const once = changed(editCard(used, aCardEdit({ planId: 'pantas' }), context({ carrier: twoPlans })));
    const back = changed(editCard(once, aCardEdit({ planId: 'plain' }), context({ carrier: twoPlans })));
    expect(back.rules.map(({ since }) => since)).toEqual([null, TODAY]);
  });

  it('is refused when there is none of that name', () => {
    expect(editCard(used, aCardEdit({ planId: 'gold' }), context())).toMatchObject({
      failure: { kind: 'plan-unknown' },
    });
  });
});

describe('other details', () => {
  it('keep the rule, the sealed secrets and the archive mark', () => {
    const sim = { ...used.details.sim, sealed: 'c2VhbGVk' };
    const sealed = { ...used, details: { ...used.details, sim, archivedAt: noon('2026-05-01') } };
    const card = changed(editCard(sealed, aCardEdit({ label: ' Dad ' }), context()));
    expect(card.details).toMatchObject({ label: 'Dad', number: '+60172384419', archivedAt: noon('2026-05-01') });
    expect(card.details.sim.sealed).toBe('c2VhbGVk');
    expect(card.rules).toBe(sealed.rules);
  });

  it('may leave a number as it stands, though no table knows it', () => {
    const odd = aCard({ number: '+99912345678' });
    expect(editCard(odd, aCardEdit({ number: '+99912345678' }), context()).ok).toBe(true);
    expect(editCard(odd, aCardEdit({ number: '+99912345679' }), context())).toMatchObject({
      failure: { kind: 'number-invalid' },
    });
  });

  it('may keep the own number, and not take that of another card', () => {
    const other = aCard({ id: idNo(2), label: 'Other', number: '+60126047718' });
    const cards = [used, other];
    expect(editCard(used, aCardEdit({ number: '0172384419' }), context({ cards })).ok).toBe(true);
    expect(editCard(used, aCardEdit({ number: '012-604 7718' }), context({ cards }))).toMatchObject({
      failure: { kind: 'number-taken', cardId: idNo(2), label: 'Other' },
    });
  });

  it.each([
    ['without a label', { label: '' }, { kind: 'label-missing' }],
    ['opened tomorrow', { openedOn: '2026-11-23' }, { kind: 'day-in-future', on: '2026-11-23', today: TODAY }],
    [
      'opened after its first top-up',
      { openedOn: '2026-08-04' },
      { kind: 'day-before-card', on: '2026-08-03', opened: '2026-08-04' },
    ],
  ])('are refused %s', (_name, facts, failure) => {
    expect(editCard(used, aCardEdit(facts), context())).toEqual({ ok: false, failure });
  });

  it('with another day of opening can mean another cohort', () => {
    const rules = [
      aRule({ id: 'old', validTo: day('2023-12-31') }),
      aRule({ id: 'new', validFrom: day('2024-01-01') }),
    ];
    const carrier = aCarrier({ plans: [aPlan({ rules })] });
    const card = aCard({ rule: rules[1] ?? aRule() });
    const older = changed(editCard(card, aCardEdit({ openedOn: '2020-05-01' }), context({ carrier })));
    expect(older.rules.map(({ rule, since }) => [rule.id, since])).toEqual([['old', null]]);
  });
});

describe('a newer rule', () => {
  it('holds from today, with the numbers that the person knew better', () => {
    const known = { path: LENGTH, value: 45, becauseId: null };
    const card = { ...used, rules: [{ since: null, takenAt: noon('2026-01-01'), rule: aRule(), overrides: [known] }] };
    const accepted = changed(acceptRule(card, 'second', context({ carrier: twoPlans })));
    expect(accepted.rules[1]).toMatchObject({ since: TODAY, rule: { id: 'second' }, overrides: [known] });
  });

  it('is refused when the plan does not have it', () => {
    expect(acceptRule(used, 'third', context({ carrier: twoPlans }))).toEqual({
      ok: false,
      failure: { kind: 'rule-unknown', ruleId: 'third' },
    });
  });
});

describe('overrides', () => {
  it('replace the list, drop numbers that are the rule’s own, and count the last of two', () => {
    const save = (value: number) => ({ path: LENGTH, value, becauseId: null });
    expect(changed(saveOverrides(used, [save(40), save(50)], context())).rules[0]?.overrides).toEqual([save(50)]);
    expect(changed(saveOverrides(used, [save(30)], context())).rules[0]?.overrides).toEqual([]);
  });

  it('can name the confirmation that proved the rule wrong', () => {
    const card = aCard({ confirmations: [aConfirmation({ id: idNo(3), activeUntil: '2026-12-01' })] });
    const override = { path: LENGTH, value: 40, becauseId: idNo(3) };
    expect(changed(saveOverrides(card, [override], context())).rules[0]?.overrides).toEqual([override]);
    expect(saveOverrides(used, [override], context())).toEqual({
      ok: false,
      failure: { kind: 'record-missing', recordId: idNo(3) },
    });
  });

  it.each([
    ['a number that is not there', 'phases/other/length/count', 5],
    ['a length beyond all reason', LENGTH, 999_999],
  ])('are refused for %s', (_name, path, value) => {
    expect(saveOverrides(used, [{ path, value, becauseId: null }], context())).toEqual({
      ok: false,
      failure: { kind: 'override-unknown', path },
    });
  });
});

describe('archive and tags', () => {
  it('archives and brings back, and does nothing twice', () => {
    const away = changed(archiveCard(used, true, context()));
    expect(away.details.archivedAt).toBe(noon('2026-11-22'));
    expect(changed(archiveCard(away, true, context()))).toBe(away);
    expect(changed(archiveCard(away, false, context())).details.archivedAt).toBeNull();
  });

  it('adds and removes tags', () => {
    const card = aCard({ tags: ['bank', 'old'] });
    const tagged = changed(tagCard(card, { add: ['travel', ' bank'], remove: ['old'] }, context()));
    expect(tagged.details.tags).toEqual(['bank', 'travel']);
    expect(changed(tagCard(card, { add: ['bank'], remove: ['none'] }, context()))).toBe(card);
    expect(changed(tagCard(card, { add: [' , ', ''], remove: [] }, context()))).toBe(card);
  });
});
