import { describe, expect, it } from 'vitest';
import { editAction, recordAction, removeAction, setStatus } from '#core/changes/actions.ts';
import type { KeptFile } from '#core/changes/receipts.ts';
import { deadlineOf } from '#core/expiry.ts';
import { aCard, aConfirmation, anAction, aReceipt, idNo, noon, paid, ringgit, topUp } from '../../builders.ts';
import { aCarrier, aChannel, aPlan, aProduct } from '../../rule-builders.ts';
import { anActionDraft, changed, context, TODAY } from './situation.ts';

const file: KeptFile = {
  kind: 'payment-proof',
  fileName: 'receipt.jpg',
  mediaType: 'image/jpeg',
  bytes: 100,
  sha256: 'b'.repeat(64),
};

describe('a recorded action', () => {
  it('is added with its stamps and its receipts, and moves the date', () => {
    const card = aCard({ confirmations: [aConfirmation({ on: '2026-11-15', activeUntil: '2026-12-01' })] });
    const after = changed(
      recordAction(card, anActionDraft({ product: 'top-up-30', channel: 'app' }), context(), [file]),
    );
    expect(after.actions).toMatchObject([
      {
        id: idNo(1000),
        recordedAt: noon('2026-11-22'),
        removedAt: null,
        on: TODAY,
        product: 'top-up-30',
        status: 'claimed',
      },
    ]);
    expect(after.receipts).toMatchObject([{ provesId: idNo(1000), fileName: 'receipt.jpg' }]);
    expect(deadlineOf(after, aCarrier()).activeUntil).toBe('2026-12-22');
    expect(card.actions).toEqual([]);
  });

  it.each([
    ['nothing paid', { payment: ringgit(0) }, { kind: 'amount-not-positive' }],
    ['a face value of nothing', { payment: { ...ringgit(5), faceValue: 0 } }, { kind: 'amount-not-positive' }],
    ['1e9 ringgit', { payment: ringgit(1e9) }, { kind: 'amount-too-large', largest: 1_000_000_000, currency: 'MYR' }],
    [
      'a tax beyond the limit',
      { payment: { ...ringgit(5), tax: 2_000_000_000 } },
      { kind: 'amount-too-large', largest: 1_000_000_000, currency: 'MYR' },
    ],
    ['pounds for a Malaysian card', { payment: paid(500, 'GBP') }, { kind: 'currency-wrong', expected: 'MYR' }],
    ['tomorrow', { on: '2026-11-23' }, { kind: 'day-in-future', on: '2026-11-23', today: TODAY }],
    ['a day in 2199', { on: '2199-01-01' }, { kind: 'day-in-future', on: '2199-01-01', today: TODAY }],
    ['a day in the year 26', { on: '0026-11-22' }, { kind: 'day-too-early', on: '0026-11-22', earliest: '1990-01-01' }],
    [
      'the day before the card',
      { on: '2026-09-09' },
      { kind: 'day-before-card', on: '2026-09-09', opened: '2026-09-10' },
    ],
    ['a product of another plan', { product: 'pass-365' }, { kind: 'product-unknown', product: 'pass-365' }],
    [
      'a product of another kind',
      { product: 'top-up-30', kind: 'pass-bought' },
      { kind: 'product-unknown', product: 'top-up-30' },
    ],
    ['a channel the carrier does not have', { channel: 'moon' }, { kind: 'channel-unknown', channel: 'moon' }],
  ] as const)('is refused with %s', (_name, facts, failure) => {
    const card = aCard({ openedOn: '2026-09-12', registeredOn: '2026-09-10' });
    expect(recordAction(card, anActionDraft(facts), context())).toEqual({ ok: false, failure });
  });

  it('from the year 26 is refused also when nobody knows how old the card is', () => {
    expect(recordAction(aCard(), anActionDraft({ on: '0026-11-22' }), context())).toMatchObject({
      failure: { kind: 'day-too-early' },
    });
  });

  it.each([
    ['on the first day of the card', { on: '2026-09-10' }],
    ['without money', { kind: 'sms-sent', payment: null }],
    ['a gift with a face value', { kind: 'shared-credit', payment: { ...ringgit(0), faceValue: 1000 } }],
    ['the largest amount there is', { payment: ringgit(10_000_000) }],
  ] as const)('is taken: %s', (_name, facts) => {
    const card = aCard({ openedOn: '2026-09-10' });
    expect(recordAction(card, anActionDraft(facts), context()).ok).toBe(true);
  });

  it('is taken without its carrier, which lends currency, products and channels', () => {
    const draft = anActionDraft({ product: 'whatever', channel: 'somewhere', payment: paid(500, 'GBP') });
    expect(recordAction(aCard(), draft, context({ carrier: null })).ok).toBe(true);
  });

  it('takes one file once', () => {
    const after = changed(recordAction(aCard(), anActionDraft(), context(), [file, file]));
    expect(after.receipts).toHaveLength(1);
  });

  it('is wholly refused when its receipts would have been fine', () => {
    const card = aCard();
    expect(recordAction(card, anActionDraft({ on: '2030-01-01' }), context(), [file]).ok).toBe(false);
    expect(card.receipts).toEqual([]);
  });
});

describe('a corrected action', () => {
  const card = aCard({ actions: [topUp('2026-08-03', 10, { id: idNo(5), product: 'gone', channel: 'gone' })] });

  it('keeps its id and first stamp', () => {
    const after = changed(editAction(card, idNo(5), anActionDraft({ payment: ringgit(20) }), context()));
    expect(after.actions).toMatchObject([
      { id: idNo(5), recordedAt: noon('2026-08-03'), updatedAt: noon('2026-11-22'), payment: { paid: 2000 } },
    ]);
  });

  it('may keep a product and a channel that the plan no longer has, and not take them anew', () => {
    expect(editAction(card, idNo(5), anActionDraft({ product: 'gone', channel: 'gone' }), context()).ok).toBe(true);
    const other = aCard({ actions: [topUp('2026-08-03', 10, { id: idNo(5) })] });
    expect(editAction(other, idNo(5), anActionDraft({ product: 'gone' }), context())).toMatchObject({
      failure: { kind: 'product-unknown' },
    });
  });

  it.each([
    ['that is not there', idNo(6)],
    ['that was removed', idNo(7)],
  ])('is refused %s', (_name, id) => {
    const withRemoved = {
      ...card,
      actions: [...card.actions, anAction({ id: idNo(7), removedAt: noon('2026-11-01') })],
    };
    const refused = { ok: false, failure: { kind: 'record-missing', recordId: id } };
    expect(editAction(withRemoved, id, anActionDraft(), context())).toEqual(refused);
    expect(removeAction(withRemoved, id, context())).toEqual(refused);
    expect(setStatus(withRemoved, id, 'disputed', context())).toEqual(refused);
  });
});

describe('a removed action', () => {
  it('leaves a tombstone, and its receipts wait to be bound', () => {
    const card = aCard({
      actions: [topUp('2026-08-03', 10, { id: idNo(5) })],
      receipts: [aReceipt({ id: idNo(6), provesId: idNo(5) }), aReceipt({ id: idNo(7), provesId: idNo(8) })],
    });
    const after = changed(removeAction(card, idNo(5), context()));
    expect(after.actions).toMatchObject([{ id: idNo(5), removedAt: noon('2026-11-22') }]);
    expect(after.receipts).toMatchObject([
      { id: idNo(6), provesId: null, removedAt: null },
      { id: idNo(7), provesId: idNo(8) },
    ]);
  });
});

it('a status is set once', () => {
  const card = aCard({ actions: [topUp('2026-08-03', 10, { id: idNo(5) })] });
  const disputed = changed(setStatus(card, idNo(5), 'disputed', context()));
  expect(disputed.actions[0]).toMatchObject({ status: 'disputed', updatedAt: noon('2026-11-22') });
  expect(changed(setStatus(disputed, idNo(5), 'disputed', context()))).toBe(disputed);
});

it('a product and a channel of the plan are known', () => {
  const carrier = aCarrier({
    plans: [aPlan({ products: [aProduct({ id: 'pass-365', kind: 'pass-bought' })], channels: [] })],
    channels: [aChannel({ id: 'dealer', kind: 'dealer' })],
  });
  const draft = anActionDraft({ kind: 'pass-bought', product: 'pass-365', channel: 'dealer' });
  expect(recordAction(aCard(), draft, context({ carrier })).ok).toBe(true);
});
