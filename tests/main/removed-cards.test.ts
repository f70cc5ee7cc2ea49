import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepReceipts } from '../../src/main/workspace.ts';
import { actionDraft, aDesk, cardDraft } from './desks.ts';
import { jpeg, sha256 } from './receipt-files.ts';
import { added, type Desk, done, refused } from './replies.ts';

/** A card with everything: a renewal with its receipt, an account, put-off reminders. */
const fullCard = async (desk: Desk, label: string): Promise<string> => {
  const id = await added(desk, label);
  const [staged] = await desk.session.workspace().staging.stageBytes('receipt.jpg', jpeg());
  if (!staged?.ok) throw new Error('Not staged');
  await done(desk.cards.recordAction([id], actionDraft(), [{ token: staged.value.token, kind: 'payment-proof' }]));
  await done(desk.cards.saveBinding(id, null, { service: 'Grab', fallback: 'none', moved: false, note: '' }));
  await done(desk.cards.snoozeCards([id], '2026-11-25T01:00:00.000Z'));
  return id;
};

const isReceiptKept = async ({ session }: Desk): Promise<boolean> =>
  (await session.workspace().vault.check(sha256(jpeg()))) === 'sound';

describe('a card that is removed', () => {
  it('is gone everywhere, and undoing brings back all it had', async () => {
    const desk = await aDesk();
    const id = await fullCard(desk, 'A');
    await added(desk, 'B');
    const before = desk.session.card(id);
    const change = await done(desk.cards.removeCard(id));
    expect(desk.session.cards().map(({ details }) => details.label)).toEqual(['B']);
    expect(await desk.cards.listAccounts()).toEqual([]);
    expect(await desk.cards.removedCards()).toMatchObject([
      { cardId: id, label: 'A', receipts: 1, removedAt: expect.stringMatching(/^2026-11-22T12:00:/) },
    ]);
    const undone = await done(desk.cards.undo(change.undoToken ?? ''));
    expect(undone.summaries).toMatchObject([{ id, label: 'A', receiptsKept: 1, accounts: 1 }]);
    expect(desk.session.card(id)).toEqual(before);
    expect(await isReceiptKept(desk)).toBe(true);
    expect(await desk.cards.removedCards()).toEqual([]);
    expect((await refused(desk.cards.undo(change.undoToken ?? ''))).kind).toBe('undo-too-late');
  });

  it('stays away after a restart, and can be brought back and changed then', async () => {
    const first = await aDesk();
    const id = await fullCard(first, 'A');
    const before = first.session.card(id);
    await done(first.cards.removeCard(id));
    const desk = await aDesk(Promise.resolve(first.folder));
    expect(desk.session.cards()).toEqual([]);
    const restored = await done(desk.cards.restoreCard(id));
    expect(restored.card).toEqual(before);
    await done(desk.cards.tagCards([id], ['back'], []));
    expect((await aDesk(Promise.resolve(first.folder))).session.card(id)?.details.tags).toEqual(['back']);
  });

  it('keeps its receipts, also those that another card let go of meanwhile', async () => {
    const desk = await aDesk();
    const [id, other] = [await fullCard(desk, 'A'), await fullCard(desk, 'B')];
    await done(desk.cards.removeCard(id));
    const shared = desk.session.card(other)?.receipts[0]?.id ?? '';
    await done(desk.receipts.removeReceipt(other, shared));
    expect(await isReceiptKept(desk)).toBe(false);
    await done(desk.cards.restoreCard(id));
    expect(await isReceiptKept(desk)).toBe(true);
    await done(desk.cards.removeCard(id));
    await sweepReceipts(desk.session.workspace());
    expect(await isReceiptKept(desk)).toBe(true);
  });

  it('does not come back while another card has its number', async () => {
    const desk = await aDesk();
    const draft = (label: string) => ({ ...cardDraft({ label }), number: '+60172384419' });
    const first = await done(desk.cards.addCard(draft('Old')));
    const id = first.card?.id ?? '';
    await done(desk.cards.removeCard(id));
    await done(desk.cards.addCard(draft('New')));
    expect(await refused(desk.cards.restoreCard(id))).toMatchObject({ kind: 'number-taken', label: 'New' });
    expect(await desk.cards.removedCards()).toHaveLength(1);
  });

  it('is erased after thirty days, and its receipts then have no record', async () => {
    const desk = await aDesk();
    const [old, late] = [await fullCard(desk, 'Old'), await added(desk, 'Late')];
    for (const id of [old, late]) await done(desk.cards.removeCard(id));
    const removedOn = (id: string, day: string): Promise<void> => {
      const at = new Date(day);
      return utimes(join(desk.folder.removed, `${id}.json`), at, at);
    };
    await removedOn(old, '2026-10-23T11:00:00Z');
    await removedOn(late, '2026-10-23T13:00:00Z');
    await sweepReceipts(desk.session.workspace());
    expect((await desk.cards.removedCards()).map(({ label }) => label)).toEqual(['Late']);
    expect(await isReceiptKept(desk)).toBe(false);
    expect((await readdir(desk.folder.removed)).filter((name) => name.includes(old))).toEqual([]);
  });

  it('whose file cannot be read lets no receipt be swept', async () => {
    const desk = await aDesk();
    const id = await fullCard(desk, 'A');
    await done(desk.cards.removeCard(id));
    await writeFile(join(desk.folder.removed, `${id}.json`), '{');
    await sweepReceipts(desk.session.workspace());
    expect(await isReceiptKept(desk)).toBe(true);
  });

  it('that the disk does not move away is still there, and so is one that does not move back', async () => {
    const desk = await aDesk();
    const id = await fullCard(desk, 'A');
    // Holds for root as well: the folder of removed cards is gone.
    await rm(desk.folder.removed, { recursive: true });
    expect(await refused(desk.cards.removeCard(id))).toEqual({ kind: 'save-failed', code: 'ENOENT' });
    expect(desk.session.card(id)?.actions).toHaveLength(1);
    await done(desk.cards.tagCards([id], ['still here'], []));
    const again = await aDesk(Promise.resolve(desk.folder));
    expect(again.session.card(id)?.details.tags).toEqual(['still here']);
    expect((await refused(desk.cards.restoreCard(id))).kind).toBe('card-missing');
    expect((await refused(desk.cards.removeCard('00000000-0000-7000-8000-00000000ffff'))).kind).toBe('card-missing');
  });
});
