import { describe, expect, it } from 'vitest';
import { localDate } from '#core/local-date.ts';
import { typedDay } from '../../src/renderer/features/card/fields/day-entry.ts';
import { draftOf, formOfAction, type RecordForm } from '../../src/renderer/features/record/record-form.ts';
import { anAction, ringgit } from '../builders.ts';

const today = localDate('2026-11-22');
const limits = { today, earliest: localDate('2025-01-01'), latest: today };

const form = (part: Partial<RecordForm> = {}): RecordForm => ({
  kind: 'top-up',
  product: null,
  amount: '30',
  day: typedDay('2026-11-22', limits),
  channel: null,
  reference: '',
  overWifi: false,
  tax: '',
  faceValue: '',
  creditReceived: '',
  serialNumber: '',
  note: '',
  status: 'claimed',
  ...part,
});

describe('the form of a renewal', () => {
  it('means what stands in it', () => {
    const draft = draftOf(form({ amount: ' 1,234.50 ', tax: '1.80', reference: ' A-1 ' }), 'MYR');
    expect(draft).toMatchObject({
      ok: true,
      value: {
        on: '2026-11-22',
        reference: 'A-1',
        payment: { currency: 'MYR', paid: 123_450, tax: 180, faceValue: null },
      },
    });
  });

  it.each([
    ['', 'amount-missing'],
    ['0', 'amount-not-positive'],
    ['-5', 'amount-not-positive'],
    ['abc', 'amount-not-a-number'],
    ['1e9', 'amount-not-a-number'],
    ['1000000000', 'amount-too-large'],
    ['30.001', 'amount-too-fine'],
  ])('an amount of "%s" is %s', (amount, kind) => {
    expect(draftOf(form({ amount }), 'MYR')).toMatchObject({
      ok: false,
      failure: { problems: [{ field: 'amount', failure: { kind } }] },
    });
  });

  it('tells all that is wrong at once', () => {
    const draft = draftOf(form({ amount: 'x', tax: 'y', day: typedDay('2026-02-31', limits) }), 'MYR');
    expect(draft.ok ? [] : draft.failure.problems.map(({ field }) => field)).toEqual(['day', 'amount', 'tax']);
  });

  it('needs no amount for a text that was sent', () => {
    expect(draftOf(form({ kind: 'sms-sent', amount: '' }), 'GBP')).toMatchObject({
      ok: true,
      value: { payment: null },
    });
    expect(draftOf(form({ kind: 'sms-sent', amount: '0.30' }), 'GBP')).toMatchObject({
      value: { payment: { paid: 30 } },
    });
  });

  it("takes a friend's shared credit, which has a face value and no price", () => {
    const draft = draftOf(form({ kind: 'shared-credit', amount: '0', faceValue: '10' }), 'MYR');
    expect(draft).toMatchObject({ ok: true, value: { payment: { paid: 0, faceValue: 1000 } } });
  });

  it('comes back unchanged from an action', () => {
    const action = anAction({
      on: '2026-11-22',
      payment: { ...ringgit(30), tax: 180, creditReceived: null },
      note: 'n',
    });
    const again = draftOf(formOfAction(action, typedDay('2026-11-22', limits)), 'MYR');
    const { kind, on, channel, product, payment, overWifi, reference, serialNumber, note, status } = action;
    expect(again).toEqual({
      ok: true,
      value: { kind, on, channel, product, payment, overWifi, reference, serialNumber, note, status },
    });
  });
});
