import { rename, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { msOfInstant } from '#core/instant.ts';
import type { Card } from '#core/model/card.ts';
import { ignored, snoozed } from '#core/reminders/marks.ts';
import { ok } from '#core/result.ts';
import { idNo, topUp } from '../builders.ts';
import { DUE, dueCard, lookingAt } from './desktop-desk.ts';

describe('a look that finds something due', () => {
  it('has it on the disk as pending before it is shown, and the answer after', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    await at.lookAndTell();
    expect(at.shown).toHaveLength(1);
    expect(at.logAtShowing[0]).toMatch(/"answer":\s*"pending"/);
    expect(at.log()).toEqual(['told delivered 1']);
    expect(at.journal.value().ways).toMatchObject([{ way: 'electron', answer: 'delivered' }]);
    at.shown[0]?.onClick?.();
    expect(at.opened).toEqual([{ kind: 'record', cardId: idNo(1) }]);
    expect(at.shown[0]?.actions.map(({ label }) => label)).toEqual(['Record renewal', 'Tomorrow']);
    at.shown[0]?.actions[1]?.run();
    await expect.poll(at.log).toEqual(['told delivered 1', 'snoozed null 0']);
  });

  it.each([
    ['renewed', (card: Card) => ({ ...card, actions: [topUp('2026-11-24', 365)] })],
    ['ignored', (card: Card) => ignored(card, deadlineOf(card, null), msOfInstant(DUE))],
    ['snoozed', (card: Card) => snoozed(card, deadlineOf(card, null), msOfInstant(DUE) + 7_200_000, msOfInstant(DUE))],
    ['archived', (card: Card) => ({ ...card, details: { ...card.details, archivedAt: DUE } })],
  ])('what it showed holds until the card is %s', async (_name, step) => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    await at.lookAndTell();
    expect(at.shown[0]?.holds()).toBe(true);
    await at.session.changeCard(idNo(1), (card) => ok(step(card)));
    expect(at.shown[0]?.holds()).toBe(false);
  });

  it('shows nothing at the next look', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    await at.lookAndTell();
    await at.lookAndTell();
    expect(at.shown).toHaveLength(1);
  });

  it('a run that did not get to the answer is followed by one that tells again, once', async () => {
    const first = await lookingAt(DUE);
    await first.workspace.cards.add(dueCard());
    await first.looker.look();
    const second = await lookingAt('2026-11-24T15:10:00Z', 'delivered', first.data.root);
    await second.lookAndTell();
    await second.lookAndTell();
    expect(second.shown).toHaveLength(1);
    expect(second.log()).toEqual(['told delivered 2']);
  });

  it('what nobody could show is on record as failed, and tried again by a later look only', async () => {
    const at = await lookingAt(DUE, 'failed');
    await at.workspace.cards.add(dueCard());
    const decision = await at.lookAndTell();
    expect(at.log()).toEqual(['told failed 1']);
    expect(decision.tray.look).toBe('due');
    const next = await at.lookAndTell();
    expect(at.shown).toHaveLength(1);
    expect(next.nextLookAt - msOfInstant(DUE)).toBeLessThan(3_660_000);
  });

  it('is shown once even when the disk takes no record', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    // A file where the folder was: nothing can be written, by anybody.
    await rename(at.data.cards, `${at.data.cards}-moved`);
    await writeFile(at.data.cards, '');
    await at.lookAndTell();
    await at.lookAndTell();
    expect(at.shown).toHaveLength(1);
  });
});

describe('the journal', () => {
  it('counts a reminder as the sign of life of its month, with what became of it', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    await at.journal.change((value) => ({ ...value, firstLookAt: '2026-10-20T04:00:00.000Z' }));
    await at.lookAndTell();
    expect(at.shown).toHaveLength(1);
    expect(at.journal.value().heartbeats).toMatchObject([{ month: '2026-11', answer: 'delivered' }]);
  });

  it('is written by the first look of a run, and not by each look of the same minute', async () => {
    const at = await lookingAt(DUE);
    await at.lookAndTell();
    const first = at.journal.value();
    expect(first.run).toBe(`run at ${DUE}`);
    await at.lookAndTell();
    expect(at.journal.value()).toBe(first);
    expect(at.looker.input().journal.lastLookAt).not.toBe(first.lastLookAt);
  });
});
