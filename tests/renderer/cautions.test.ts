import { describe, expect, it } from 'vitest';
import hotlink from '#catalogue/hotlink.json' with { type: 'json' };
import luckysim from '#catalogue/luckysim.json' with { type: 'json' };
import type { ActionDraft } from '#core/contract/cards.ts';
import { localDate } from '#core/local-date.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { previewAction } from '#core/preview.ts';
import { planOf, ruleFor } from '#core/rules/choose.ts';
import { asks, type Caution, cautionsOf } from '../../src/renderer/features/record/cautions.ts';
import { aCard, aConfirmation, anAction, paid } from '../builders.ts';

const carriers = { hotlink, luckysim } as unknown as Record<'hotlink' | 'luckysim', Carrier>;

const cardOf = (carrier: Carrier, facts: Parameters<typeof aCard>[0] = {}) => {
  const [plan] = carrier.plans;
  if (!plan) throw new Error('no plan');
  return aCard({ carrierId: carrier.id, planId: plan.id, rule: ruleFor(plan, null), ...facts });
};

const draft = (part: Partial<ActionDraft>): ActionDraft => ({
  kind: 'top-up',
  on: localDate('2026-11-22'),
  channel: null,
  product: null,
  payment: null,
  overWifi: false,
  reference: '',
  serialNumber: '',
  note: '',
  status: 'claimed',
  ...part,
});

const about = (carrier: Carrier, card: ReturnType<typeof aCard>, one: ActionDraft): readonly Caution[] =>
  cautionsOf(previewAction(card, carrier, one), one, card, planOf(card, carrier), null);

describe('what is asked before a renewal is recorded', () => {
  it('HK$50 on LuckySIM shortens a life that HK$100 has bought, and says what is better', () => {
    const card = cardOf(carriers.luckysim, {
      confirmations: [aConfirmation({ on: '2026-07-01', activeUntil: '2027-06-30' })],
    });
    const [caution] = about(carriers.luckysim, card, draft({ payment: paid(5000, 'HKD') }));
    expect(caution).toMatchObject({
      kind: 'shorter',
      from: '2027-06-30',
      to: '2027-05-21',
      helpsFrom: '2027-01-02',
      better: { activeUntil: '2027-11-22', product: { price: 10_000 } },
    });
    expect(caution && asks(caution)).toBe(true);
  });

  it('a slip of the decimal point is asked about, ten times the dearest product is not', () => {
    const card = cardOf(carriers.hotlink);
    const kinds = (amount: number) =>
      about(carriers.hotlink, card, draft({ payment: paid(amount, 'MYR') })).map(({ kind }) => kind);
    expect(kinds(300_000)).toContain('unlikely');
    expect(kinds(100_000)).not.toContain('unlikely');
  });

  it('the same renewal twice on a day is asked about', () => {
    const card = cardOf(carriers.hotlink, { actions: [anAction({ on: '2026-11-22', payment: paid(3000, 'MYR') })] });
    expect(about(carriers.hotlink, card, draft({ payment: paid(3000, 'MYR') })).map(({ kind }) => kind)).toContain(
      'again',
    );
    expect(about(carriers.hotlink, card, draft({ payment: paid(1000, 'MYR') })).map(({ kind }) => kind)).not.toContain(
      'again',
    );
  });

  it('a tourist line is told that paying does not help, and nothing is asked', () => {
    const card = cardOf(carriers.hotlink, {
      registration: 'tourist',
      registeredOn: '2026-09-10',
      activatedOn: '2026-09-12',
    });
    const found = about(
      carriers.hotlink,
      card,
      draft({ kind: 'pass-bought', product: 'pass-365', payment: paid(3000, 'MYR') }),
    );
    expect(found).toEqual([{ kind: 'hard-stop', until: '2026-12-10' }]);
    expect(found.some(asks)).toBe(false);
  });
});
