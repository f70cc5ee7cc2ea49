import { describe, expect, it } from 'vitest';
import { countEvidence, evidenceChain, evidenceOf } from '#core/evidence.ts';
import { aCard, aConfirmation, activity, aReceipt, idNo, noon, ringgit, topUp } from '../builders.ts';

const proven = topUp('2026-08-03', 10, { id: idNo(1) });
const bare = topUp('2026-09-03', 10, { id: idNo(2) });
const card = aCard({
  actions: [
    proven,
    bare,
    topUp('2026-09-04', 10, { id: idNo(3), removedAt: noon('2026-09-05') }),
    activity('2026-09-06', 'sms-sent', { id: idNo(4) }),
    topUp('2026-09-07', 10, { id: idNo(5), payment: { ...ringgit(0), faceValue: 1000 } }),
  ],
  confirmations: [aConfirmation({ id: idNo(6), activeUntil: '2026-12-01' })],
  receipts: [
    aReceipt({ id: idNo(7), provesId: idNo(1), kind: 'payment-proof' }),
    aReceipt({ id: idNo(8), provesId: idNo(1), kind: 'operator-sms' }),
    aReceipt({ id: idNo(9), provesId: idNo(2), removedAt: noon('2026-09-08') }),
    aReceipt({ id: idNo(10), provesId: null }),
  ],
});

describe('what proof a payment has', () => {
  it('is asked of payments only, not of texts, gifts and what was removed', () => {
    expect(evidenceOf(card).map(({ action, missing }) => [action.id, missing])).toEqual([
      [idNo(1), false],
      [idNo(2), true],
    ]);
  });

  it('is not asked for again where the person said that there is none', () => {
    const told = {
      ...card,
      actions: card.actions.map((action) => (action.id === idNo(2) ? { ...action, noProof: true } : action)),
    };
    expect(evidenceOf(told).map(({ missing }) => missing)).toEqual([false, false]);
    expect(countEvidence(told)).toEqual({ kept: 3, missing: 0 });
    expect(countEvidence(card)).toEqual({ kept: 3, missing: 1 });
  });

  it('tells the kinds apart', () => {
    expect(evidenceOf(card)[0]?.has).toEqual({
      'payment-proof': true,
      'operator-sms': true,
      'date-screenshot': false,
      other: false,
    });
  });

  it('is counted, with the receipts that prove nothing yet', () => {
    expect(countEvidence(card)).toEqual({ kept: 3, missing: 1 });
    expect(countEvidence(aCard())).toEqual({ kept: 0, missing: 0 });
  });
});

describe('the lines of the chain', () => {
  it('begin with the card and hold every fact, removed or not, in the order of recording', () => {
    const lines = evidenceChain(card);
    expect(lines).toHaveLength(1 + 5 + 1 + 4);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ keepline: 'evidence', card: card.id });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ kind: 'action', record: { id: idNo(1) } });
  });

  it('only grow when something is recorded later', () => {
    const later = { ...card, actions: [...card.actions, topUp('2026-11-30', 30, { id: idNo(11) })] };
    expect(evidenceChain(later).slice(0, -1)).toEqual(evidenceChain(card));
  });

  it('change in one line when one fact is changed', () => {
    const note = {
      ...card,
      actions: card.actions.map((action) => (action.id === bare.id ? { ...action, note: 'x' } : action)),
    };
    const changed = evidenceChain(note).filter((line, index) => line !== evidenceChain(card)[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain(bare.id);
  });

  it('do not depend on the order in which records lie', () => {
    const turned = { ...card, actions: card.actions.toReversed(), receipts: card.receipts.toReversed() };
    expect(evidenceChain(turned)).toEqual(evidenceChain(card));
  });
});
