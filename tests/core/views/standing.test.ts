import { describe, expect, it } from 'vitest';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aBinding, aCard, aConfirmation, activity, aReminderRecord, noon, topUp } from '../../builders.ts';
import { aCarrier, aHardStop, aPhase, aPlan, aRule, days } from '../../rule-builders.ts';

const NOW = Date.parse('2026-11-22T01:00:00Z');
const summary = (card: Card, carrier: Carrier | null = aCarrier(), now = NOW): CardSummary =>
  summaryOf(card, carrier, now);

/** A card of the tiny carrier whose date was seen on the first of the month. */
const seenUntil = (activeUntil: string, facts: Parameters<typeof aCard>[0] = {}): Card =>
  aCard({ confirmations: [aConfirmation({ on: '2026-11-01', activeUntil })], ...facts });

const noGrace = aRule({ phases: [] });

interface StateRow {
  readonly name: string;
  readonly card: Card;
  readonly state: CardSummary['state'];
  readonly needsYou: boolean;
  readonly nextStep: CardSummary['nextStep'];
  readonly health: CardSummary['health'];
}

const hardStop = aRule({ hardStops: [aHardStop()] });
const tourist = (registeredOn: string, facts: Parameters<typeof aCard>[0] = {}): Card =>
  aCard({ rule: hardStop, registration: 'tourist', registeredOn, ...facts });
const ignored = aReminderRecord({ event: 'ignored', deadlineOn: '2026-12-01' as never });

const STATES: readonly StateRow[] = [
  { name: 'fine', card: seenUntil('2027-03-01'), state: 'active', needsYou: false, nextStep: 'top-up', health: [] },
  {
    name: 'fine on the 31st day',
    card: seenUntil('2026-12-23'),
    state: 'active',
    needsYou: false,
    nextStep: 'top-up',
    health: [],
  },
  {
    name: 'due on the 30th day',
    card: seenUntil('2026-12-22'),
    state: 'due-soon',
    needsYou: true,
    nextStep: 'top-up',
    health: ['due-soon'],
  },
  {
    name: 'due today, a Sunday: the last safe day was Friday',
    card: seenUntil('2026-11-22'),
    state: 'due-soon',
    needsYou: true,
    nextStep: 'top-up',
    health: ['overdue', 'due-soon'],
  },
  {
    name: 'due, and the person lets it go',
    card: { ...seenUntil('2026-12-01'), reminders: { updatedAt: noon('2026-11-01'), policy: null, log: [ignored] } },
    state: 'due-soon',
    needsYou: false,
    nextStep: 'top-up',
    health: ['due-soon'],
  },
  {
    name: 'in grace',
    card: seenUntil('2026-11-21'),
    state: 'receive-only',
    needsYou: true,
    nextStep: 'top-up',
    health: ['receive-only'],
  },
  {
    name: 'in grace without a way back',
    card: seenUntil('2026-11-21', { rule: aRule({ phases: [aPhase({ wayBack: 'none' })] }) }),
    state: 'receive-only',
    needsYou: true,
    nextStep: 'move-accounts',
    health: ['receive-only'],
  },
  {
    name: 'lost',
    card: seenUntil('2026-11-21', { rule: noGrace }),
    state: 'lost',
    needsYou: true,
    nextStep: 'archive',
    health: ['lost'],
  },
  {
    name: 'lost with accounts on it',
    card: seenUntil('2026-11-21', { rule: noGrace, bindings: [aBinding()] }),
    state: 'lost',
    needsYou: true,
    nextStep: 'move-accounts',
    health: ['lost'],
  },
  {
    name: 'lost and archived',
    card: seenUntil('2026-11-21', { rule: noGrace, archivedAt: noon('2026-11-22') }),
    state: 'archived',
    needsYou: false,
    nextStep: 'nothing',
    health: [],
  },
  {
    name: 'due soon and archived',
    card: seenUntil('2026-11-30', { archivedAt: noon('2026-11-22') }),
    state: 'archived',
    needsYou: false,
    nextStep: 'nothing',
    health: [],
  },
  {
    name: 'without a date',
    card: aCard(),
    state: 'unknown',
    needsYou: true,
    nextStep: 'see-date',
    health: ['date-unknown'],
  },
  {
    name: 'a claimed renewal',
    card: aCard({ actions: [topUp('2026-11-20', 100)], receipts: [] }),
    state: 'to-confirm',
    needsYou: true,
    nextStep: 'confirm',
    health: ['unconfirmed', 'evidence-missing'],
  },
  {
    name: 'a disputed renewal',
    card: seenUntil('2027-03-01', { actions: [activity('2026-11-20', 'top-up', { status: 'disputed' })] }),
    state: 'active',
    needsYou: true,
    nextStep: 'pursue',
    health: ['disputed'],
  },
  {
    name: 'a hard stop in 60 days',
    card: tourist('2026-10-21'),
    state: 'hard-stop',
    needsYou: true,
    nextStep: 'move-accounts',
    health: ['hard-stop-ahead'],
  },
  {
    name: 'a hard stop in 61 days',
    card: tourist('2026-10-22'),
    state: 'hard-stop',
    needsYou: false,
    nextStep: 'move-accounts',
    health: ['hard-stop-ahead'],
  },
  {
    name: 'a hard stop near, and all accounts moved',
    card: tourist('2026-10-01', { bindings: [aBinding({ moved: true })] }),
    state: 'hard-stop',
    needsYou: false,
    nextStep: 'move-accounts',
    health: ['hard-stop-ahead'],
  },
];

describe('where a card stands', () => {
  it.each(STATES)('$name', ({ card, ...expected }) => {
    const carrier = aCarrier({ plans: [aPlan({ rules: card.rules.map(({ rule }) => rule) })] });
    const { state, needsYou, nextStep, health } = summary(card, carrier);
    const { name: _name, ...wanted } = expected;
    expect({ state, needsYou, nextStep, health }).toEqual(wanted);
  });

  it('is told by a rule that has changed in the catalogue', () => {
    const carrier = aCarrier({ plans: [aPlan({ rules: [aRule({ phases: [aPhase({ length: days(50) })] })] })] });
    expect(summary(seenUntil('2027-03-01'), carrier).health).toEqual(['rule-update']);
  });

  it('is told by a rule that nobody trusts', () => {
    const [source] = Object.values(aCarrier().sources);
    const carrier = aCarrier({ sources: source ? { 'a-source': { ...source, confidence: 'low' } } : {} });
    const card = aCard({
      actions: [topUp('2026-11-20', 100, { status: 'confirmed', payment: null, product: 'top-up-30' })],
    });
    expect(summary(card, carrier).health).toContain('rule-unverified');
  });
});
