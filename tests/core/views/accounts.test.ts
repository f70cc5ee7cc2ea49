import { describe, expect, it } from 'vitest';
import { accountsOf, atStake } from '#core/views/accounts.ts';
import { aBinding, aCard, aConfirmation, idNo, noon } from '../../builders.ts';
import { shown } from './cards.ts';

const grab = aBinding({ id: idNo(1), service: 'Grab' });
const moved = aBinding({ id: idNo(2), service: 'Wise', moved: true });
const safe = aBinding({ id: idNo(3), service: 'Maybank2u', fallback: 'app' });
const unsure = aBinding({ id: idNo(4), service: 'Shopee', fallback: 'unknown' });
const gone = aBinding({ id: idNo(5), service: 'Old', removedAt: noon('2026-11-22') });

describe('the accounts of a card', () => {
  it('stand by danger: by text only, not known, protected otherwise, moved; removed ones not at all', () => {
    const services = accountsOf([moved, safe, gone, unsure, grab]).map(({ service }) => service);
    expect(services).toEqual(['Grab', 'Shopee', 'Maybank2u', 'Wise']);
  });
});

describe('what is lost with which number', () => {
  const until = (label: string, activeUntil: string | null, archivedAt: string | null = null) =>
    shown(
      aCard({
        id: idNo(label.length),
        label,
        archivedAt,
        confirmations: activeUntil === null ? [] : [aConfirmation({ activeUntil })],
      }),
    );
  const late = until('late', '2027-06-01');
  const soon = until('sooner', '2026-12-01');
  const none = until('no date', null);
  const put = until('put away', '2026-11-30', noon('2026-11-01'));
  const bare = until('no accounts', '2026-11-25');
  const accounts = new Map([late, soon, none, put].map(({ id }) => [id, [grab]]));

  it('is told soonest first, a number without a date last; archived cards and cards without accounts are left out', () => {
    const stakes = atStake([none, late, put, bare, soon], accounts);
    expect(stakes.map(({ summary }) => summary.label)).toEqual(['sooner', 'late', 'no date']);
  });
});
