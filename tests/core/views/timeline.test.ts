import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { timelineOf } from '#core/views/timeline.ts';
import { aCard, aConfirmation, aReceipt, aReminderRecord, day, idNo, noon, topUp } from '../../builders.ts';
import { aCarrier, aRule } from '../../rule-builders.ts';

const card = aCard({
  rules: [
    { since: null, takenAt: noon('2025-11-01'), rule: aRule(), overrides: [] },
    { since: day('2026-09-01'), takenAt: noon('2026-09-01'), rule: aRule({ id: 'second' }), overrides: [] },
  ],
  actions: [
    topUp('2026-10-20', 10, { id: idNo(1) }),
    topUp('2026-11-10', 30, { id: idNo(2) }),
    topUp('2026-11-11', 30, { id: idNo(3), removedAt: noon('2026-11-12') }),
  ],
  confirmations: [aConfirmation({ id: idNo(4), on: '2026-11-15', activeUntil: '2026-12-10' })],
  receipts: [
    aReceipt({ id: idNo(5), provesId: idNo(2) }),
    aReceipt({ id: idNo(6), provesId: null, recordedAt: '2026-11-20T17:00:00.000Z' }),
    aReceipt({ id: idNo(7), provesId: idNo(2), removedAt: noon('2026-11-12') }),
  ],
  log: [
    aReminderRecord({ id: 'told', at: noon('2026-11-17') }),
    aReminderRecord({ id: 'gone', removedAt: noon('2026-11-18') }),
  ],
});

describe('the timeline', () => {
  const entries = timelineOf(card, deadlineOf(card, aCarrier()), 'Asia/Kuala_Lumpur');

  it('is newest first and leaves out what was removed', () => {
    expect(entries.map(({ kind, on }) => [kind, on])).toEqual([
      ['receipt', '2026-11-21'],
      ['reminder', '2026-11-17'],
      ['confirmation', '2026-11-15'],
      ['action', '2026-11-10'],
      ['action', '2026-10-20'],
      ['rule', '2026-09-01'],
    ]);
  });

  it('says what each did to the date, and what proves it', () => {
    expect(entries[2]).toMatchObject({
      step: { kind: 'seen', until: '2026-12-10', computed: '2026-12-10' },
      receipts: [],
    });
    expect(entries[3]).toMatchObject({
      steps: [{ kind: 'granted', until: '2026-12-10' }],
      receipts: [{ id: idNo(5) }],
      evidenceMissing: false,
    });
    expect(entries[4]).toMatchObject({ steps: [{ kind: 'granted', until: '2026-10-30' }], evidenceMissing: true });
  });
});
