import { describe, expect, it } from 'vitest';
import { failureFacts } from '../../src/renderer/parts/failure-facts.ts';

describe('the facts of a failure as text', () => {
  it.each([
    [
      { kind: 'day-in-future', on: '2026-12-01', today: '2026-11-22' },
      { on: '1 Dec 2026', today: '22 Nov 2026' },
    ],
    [
      { kind: 'number-taken', number: '+60 19-222 3344', label: 'Ibu' },
      { number: '+60 19-222 3344', label: 'Ibu' },
    ],
    [{ kind: 'amount-too-large', largest: 1_000_000_000, currency: 'MYR' }, { largest: 'RM10,000,000' }],
    [{ kind: 'amount-too-large', largest: { amount: 5000, currency: 'GBP' } }, { largest: '£50' }],
    [
      { kind: 'receipt-too-large', fileName: 'a.jpg', bytes: 62_914_560, largestBytes: 52_428_800 },
      { fileName: 'a.jpg', bytes: '60 MB', largestBytes: '50 MB' },
    ],
    [
      { kind: 'saved-partly', saved: ['a', 'b'], failed: [{ label: 'One' }, { label: 'Two' }], code: 'ENOSPC' },
      { saved: '2', failed: 'One and Two', code: 'ENOSPC' },
    ],
  ])('%o', (failure, facts) => {
    expect(failureFacts(failure, 'en')).toMatchObject(facts);
  });
});
