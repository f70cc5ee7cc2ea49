import { describe, expect, it } from 'vitest';
import { aCard, aConfirmation, aReminderRecord, day, idNo, noon } from '../builders.ts';
import { DUE, dueCard, lookingAt } from './desktop-desk.ts';

describe('what the page and the tray ask', () => {
  it('snoozes all that was told, and nothing else', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    await at.workspace.cards.add({ ...dueCard(), id: idNo(2), confirmations: [], createdAt: noon('2026-11-24') });
    await at.lookAndTell();
    expect(await at.actions.untilTomorrow(null)).toMatchObject({ ok: true });
    expect(at.log()).toEqual(['told delivered 1', 'snoozed null 0']);
    expect(at.session.card(idNo(2))?.reminders.log).toEqual([]);
    const { marks } = await at.actions.requests.reminders();
    expect(marks).toMatchObject([{ cardId: idNo(1), event: 'snoozed' }]);
    const undone = await at.actions.requests.undoReminderMark(idNo(1), marks[0]?.recordId ?? '');
    expect(undone).toMatchObject({ ok: true, value: { marks: [] } });
  });

  it('puts off what would speak before tomorrow, and leaves alone what spoke weeks ago', async () => {
    const early = await lookingAt('2026-11-24T00:30:00Z');
    await early.workspace.cards.add(dueCard());
    const old = aReminderRecord({ key: 'active:2026-12-20:30', deadlineOn: day('2026-12-20'), at: noon('2026-11-20') });
    const later = [aConfirmation({ on: '2026-11-20', activeUntil: '2026-12-20' })];
    await early.workspace.cards.add({ ...aCard({ confirmations: later, log: [old] }), id: idNo(2) });
    await early.actions.untilTomorrow(null);
    // The seven days are due at nine, half an hour from now.
    expect(early.log()).toEqual(['snoozed null 0']);
    expect(early.session.card(idNo(2))?.reminders.log).toHaveLength(1);
  });

  it('keeps policies by default, carrier and card, and takes them back', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    const policy = { ...at.session.settings().reminders.policy, beforeActiveEnds: [5] };
    const { savePolicy } = at.actions.requests;
    await savePolicy({ kind: 'default' }, policy);
    await savePolicy({ kind: 'carrier', carrierId: 'tiny' }, policy);
    await savePolicy({ kind: 'card', cardId: idNo(1) }, policy);
    expect(at.session.settings().reminders).toMatchObject({ policy, byCarrier: { tiny: policy } });
    expect(at.session.card(idNo(1))?.reminders.policy).toEqual(policy);
    await savePolicy({ kind: 'default' }, null);
    await savePolicy({ kind: 'carrier', carrierId: 'tiny' }, null);
    await savePolicy({ kind: 'card', cardId: idNo(1) }, null);
    expect(at.session.settings().reminders).toMatchObject({
      byCarrier: {},
      policy: { beforeActiveEnds: [30, 14, 7, 3, 1, 0] },
    });
    expect(at.session.card(idNo(1))?.reminders.policy).toBeNull();
  });

  it.each([
    [
      'snooze',
      (at: Awaited<ReturnType<typeof lookingAt>>) => at.actions.requests.snooze(idNo(9), '2026-12-01T00:00:00Z'),
    ],
    ['ignore', (at: Awaited<ReturnType<typeof lookingAt>>) => at.actions.requests.ignoreDeadline(idNo(9))],
    ['undo', (at: Awaited<ReturnType<typeof lookingAt>>) => at.actions.requests.undoReminderMark(idNo(9), 'x')],
  ])('%s of a card that is gone fails as a value', async (_name, ask) => {
    const at = await lookingAt(DUE);
    expect(await ask(at)).toEqual({ ok: false, failure: { kind: 'save-failed', code: 'CARD-MISSING' } });
  });

  it('sends a test that opens the reminders', async () => {
    const at = await lookingAt(DUE);
    expect(await at.actions.requests.sendTest()).toMatchObject({
      ok: true,
      value: { audit: { test: { answer: 'delivered' } } },
    });
    at.shown[0]?.onClick?.();
    expect(at.opened).toEqual([{ kind: 'show-reminders' }]);
  });
});
