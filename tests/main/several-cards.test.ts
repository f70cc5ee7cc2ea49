import { describe, expect, it } from 'vitest';
import { localDate } from '#core/local-date.ts';
import { actionDraft, aDesk, cardDraft } from './desks.ts';
import { added, blockFile, done, refused } from './replies.ts';

describe('dates seen for several cards', () => {
  const seen = (activeUntil: string) => ({
    on: localDate('2026-11-22'),
    source: 'app' as const,
    activeUntil: localDate(activeUntil),
    receiveUntil: null,
    balance: null,
    note: '',
  });

  it('are each recorded on their card, and taken back together', async () => {
    const desk = await aDesk();
    const [a, b] = [await added(desk, 'A'), await added(desk, 'B')];
    const change = await done(
      desk.cards.recordConfirmations([
        { cardId: a, draft: seen('2027-01-01') },
        { cardId: b, draft: seen('2027-02-02') },
      ]),
    );
    expect(change.summaries.map(({ label, activeUntil }) => [label, activeUntil])).toEqual([
      ['A', '2027-01-01'],
      ['B', '2027-02-02'],
    ]);
    const undone = await done(desk.cards.undo(change.undoToken ?? ''));
    expect(undone.summaries.map(({ activeUntil }) => activeUntil)).toEqual(['2026-12-01', '2026-12-01']);
  });

  it('name the card whose file could not be written; the other one has its date', async () => {
    const desk = await aDesk();
    const [a, b] = [await added(desk, 'A'), await added(desk, 'B')];
    await blockFile(desk, b);
    const failure = await refused(
      desk.cards.recordConfirmations([
        { cardId: a, draft: seen('2027-01-01') },
        { cardId: b, draft: seen('2027-02-02') },
      ]),
    );
    expect(failure).toMatchObject({ kind: 'saved-partly', saved: [a], failed: [{ cardId: b, label: 'B' }] });
    expect(desk.session.card(a)?.confirmations).toHaveLength(2);
    expect(desk.session.card(b)?.confirmations).toHaveLength(1);
  });
});

describe('a change that one of several cards cannot have', () => {
  it('names the card and why, and is made on none', async () => {
    const desk = await aDesk();
    const [a, b] = [await added(desk, 'A'), await added(desk, 'London')];
    const opened = { ...cardDraft({ label: 'London' }), openedOn: localDate('2026-11-10') };
    const { seenActiveUntil: _seen, seenIn: _where, ...edit } = opened;
    await done(desk.cards.editCard(b, edit));
    const before = actionDraft({ on: localDate('2026-11-05') });
    const failure = await refused(desk.cards.recordAction([a, b], before, []));
    expect(failure).toEqual({
      kind: 'one-refused',
      cardId: b,
      label: 'London',
      cause: { kind: 'day-before-card', on: '2026-11-05', opened: '2026-11-10' },
    });
    expect(desk.session.card(a)?.actions).toEqual([]);
    expect((await refused(desk.cards.recordAction([b], before, []))).kind).toBe('day-before-card');
  });
});

describe('reminders of several cards', () => {
  it('are put off together, and undoing brings back what an older snooze said', async () => {
    const desk = await aDesk();
    const [a, b] = [await added(desk, 'A'), await added(desk, 'B')];
    const [first, second] = ['2026-11-25T01:00:00.000Z', '2026-11-29T01:00:00.000Z'] as const;
    await done(desk.cards.snoozeCards([a], first));
    const both = await done(desk.cards.snoozeCards([a, b], second));
    expect(both.summaries.map(({ snoozedUntil }) => snoozedUntil)).toEqual([second, second]);
    const undone = await done(desk.cards.undo(both.undoToken ?? ''));
    expect(new Map(undone.summaries.map(({ id, snoozedUntil }) => [id, snoozedUntil]))).toEqual(
      new Map([
        [a, first],
        [b, null],
      ]),
    );
  });
});

describe('a renewal without a proof', () => {
  it('is asked for until the person says that there is none, and again after undoing', async () => {
    const desk = await aDesk();
    const id = await added(desk, 'A');
    const recorded = await done(desk.cards.recordAction([id], actionDraft(), []));
    const action = recorded.card?.actions[0]?.id ?? '';
    expect(recorded.summaries[0]?.receiptsMissing).toBe(1);
    const told = await done(desk.cards.setNoProof(id, action, true));
    expect(told.summaries[0]?.receiptsMissing).toBe(0);
    const again = await done(desk.cards.undo(told.undoToken ?? ''));
    expect(again.summaries[0]?.receiptsMissing).toBe(1);
  });
});

describe('the accounts of all cards', () => {
  it('are those that were not removed, of the cards that have any', async () => {
    const desk = await aDesk();
    const [a] = [await added(desk, 'A'), await added(desk, 'B')];
    const draft = { service: 'Grab', fallback: 'none' as const, moved: false, note: '' };
    const saved = await done(desk.cards.saveBinding(a, null, draft));
    await done(desk.cards.saveBinding(a, null, { ...draft, service: 'Wise' }));
    await done(desk.cards.removeBinding(a, saved.card?.bindings[0]?.id ?? ''));
    expect(await desk.cards.listAccounts()).toMatchObject([{ cardId: a, accounts: [{ service: 'Wise' }] }]);
  });
});
