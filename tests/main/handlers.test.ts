import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StagedChoice } from '#core/contract/cards.ts';
import { localDate } from '#core/local-date.ts';
import { idNo } from '../builders.ts';
import { actionDraft, aDesk, cardDraft } from './desks.ts';
import { jpeg, sha256, stagedFiles } from './receipt-files.ts';
import { added, blockFile, type Desk, done, refused } from './replies.ts';

const staged = async ({ session }: Desk, bytes: Uint8Array = jpeg()): Promise<StagedChoice> => {
  const [reply] = await session.workspace().staging.stageBytes('receipt.jpg', bytes);
  if (!reply?.ok) throw new Error('Not staged');
  return { token: reply.value.token, kind: 'payment-proof' };
};

describe('recording', () => {
  it('adopts the receipt, commits the card, and tells both', async () => {
    const desk = await aDesk();
    const id = await added(desk, 'A');
    const choice = await staged(desk);
    const change = await done(desk.cards.recordAction([id], actionDraft(), [choice]));
    expect(change.card?.actions).toHaveLength(1);
    expect(change.card?.receipts).toMatchObject([
      { sha256: sha256(jpeg()), kind: 'payment-proof', fileName: 'receipt.jpg' },
    ]);
    expect(change.summaries).toMatchObject([{ id, receiptsKept: 1 }]);
    expect(change.revision).toBe(desk.session.revision());
    expect(await stagedFiles(desk.session.workspace())).toEqual([]);
    expect(await desk.receipts.verifyReceipts()).toEqual({ checked: 1, missing: [], changed: [] });
    const again = await aDesk(Promise.resolve(desk.folder));
    expect(again.session.card(id)).toEqual(change.card);
  });

  it.each([
    [
      'an amount of nothing',
      actionDraft({ payment: { currency: 'MYR', paid: 0, tax: null, faceValue: null, creditReceived: null } }),
      'amount-not-positive',
    ],
    [
      'a billion',
      actionDraft({
        payment: { currency: 'MYR', paid: 100_000_000_000, tax: null, faceValue: null, creditReceived: null },
      }),
      'amount-too-large',
    ],
    [
      'another currency',
      actionDraft({ payment: { currency: 'EUR', paid: 100, tax: null, faceValue: null, creditReceived: null } }),
      'currency-wrong',
    ],
    ['tomorrow', actionDraft({ on: localDate('2026-11-23') }), 'day-in-future'],
  ])('refuses %s, and touches neither card nor receipt', async (_name, draft, kind) => {
    const desk = await aDesk();
    const id = await added(desk, 'A');
    const before = desk.session.card(id);
    const choice = await staged(desk);
    expect((await refused(desk.cards.recordAction([id], draft, [choice]))).kind).toBe(kind);
    expect(desk.session.card(id)).toBe(before);
    expect(await stagedFiles(desk.session.workspace())).toEqual([choice.token]);
    expect((await done(desk.cards.recordAction([id], actionDraft(), [choice]))).card?.receipts).toHaveLength(1);
  });

  it('on several cards writes nothing when one of them refuses', async () => {
    const desk = await aDesk();
    const a = await added(desk, 'A');
    expect(await refused(desk.cards.recordAction([a, idNo(77)], actionDraft(), []))).toEqual({
      kind: 'card-missing',
      cardId: idNo(77),
    });
    expect(desk.session.card(a)?.actions).toEqual([]);
  });

  it('says which cards were not saved when the disk fails for one, and takes the same receipts again', async () => {
    const desk = await aDesk();
    const [a, b] = [await added(desk, 'A'), await added(desk, 'B')];
    const choice = await staged(desk);
    await blockFile(desk, b);
    expect(await refused(desk.cards.recordAction([a, b], actionDraft(), [choice]))).toMatchObject({
      kind: 'saved-partly',
      saved: [a],
      failed: [{ cardId: b, label: 'B' }],
    });
    expect(desk.session.card(b)?.actions).toEqual([]);
    await rm(join(desk.folder.cards, `${b}.json`), { recursive: true });
    expect((await done(desk.cards.recordAction([b], actionDraft(), [choice]))).card?.receipts).toHaveLength(1);
  });

  it('with a token that is gone records nothing', async () => {
    const desk = await aDesk();
    const id = await added(desk, 'A');
    const gone = { token: idNo(5), kind: 'other' } as const;
    expect(await refused(desk.cards.recordAction([id], actionDraft(), [gone]))).toEqual({
      kind: 'staged-missing',
      token: idNo(5),
    });
    expect(desk.session.card(id)?.actions).toEqual([]);
  });
});

describe('taking back', () => {
  it('an added card, unless something has happened to it', async () => {
    const desk = await aDesk();
    const change = await done(desk.cards.addCard(cardDraft()));
    await done(desk.cards.undo(change.undoToken ?? ''));
    expect(desk.session.cards()).toEqual([]);
    expect(await readdir(desk.folder.cards)).toEqual([]);
    const other = await done(desk.cards.addCard(cardDraft()));
    await done(desk.cards.tagCards([other.summaries[0]?.id ?? ''], ['bank'], []));
    expect(await refused(desk.cards.undo(other.undoToken ?? ''))).toEqual({ kind: 'undo-too-late' });
  });

  it('a removed receipt brings its file back from the trash', async () => {
    const desk = await aDesk();
    const id = await added(desk, 'A');
    const { card } = await done(desk.cards.recordAction([id], actionDraft(), [await staged(desk)]));
    const removal = await done(desk.receipts.removeReceipt(id, card?.receipts[0]?.id ?? ''));
    expect(await readdir(desk.folder.trash)).toHaveLength(1);
    expect(desk.receipts.listReceipts()).toEqual([]);
    await done(desk.cards.undo(removal.undoToken ?? ''));
    expect(await readdir(desk.folder.trash)).toEqual([]);
    expect(await desk.receipts.verifyReceipts()).toEqual({ checked: 1, missing: [], changed: [] });
    expect(await refused(desk.cards.undo(removal.undoToken ?? ''))).toEqual({ kind: 'undo-too-late' });
  });

  it('a receipt that another card uses stays where it is', async () => {
    const desk = await aDesk();
    const [a, b] = [await added(desk, 'A'), await added(desk, 'B')];
    await done(desk.cards.recordAction([a, b], actionDraft(), [await staged(desk)]));
    await done(desk.receipts.removeReceipt(a, desk.session.card(a)?.receipts[0]?.id ?? ''));
    expect(await desk.receipts.verifyReceipts()).toEqual({ checked: 1, missing: [], changed: [] });
  });

  it('one renewal of several cards takes it back on all, and the unused file goes to the trash', async () => {
    const desk = await aDesk();
    const [a, b] = [await added(desk, 'A'), await added(desk, 'B')];
    const change = await done(desk.cards.recordAction([a, b], actionDraft(), [await staged(desk)]));
    expect(change.card).toBeNull();
    const back = await done(desk.cards.undo(change.undoToken ?? ''));
    expect(back.summaries.map(({ receiptsKept, lastRenewal }) => [receiptsKept, lastRenewal])).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(await readdir(desk.folder.trash)).toHaveLength(1);
  });
});

describe('what crosses to the window', () => {
  it('has no path and no sealed secret in it', async () => {
    const desk = await aDesk();
    const id = await added(desk, 'A');
    await desk.session.changeCard(id, (card) => ({
      ok: true,
      value: { ...card, details: { ...card.details, sim: { ...card.details.sim, sealed: 'SECRET' } } },
    }));
    const change = await done(desk.cards.recordAction([id], actionDraft(), [await staged(desk)]));
    const told = JSON.stringify([
      change,
      desk.cards.openCard(id),
      await desk.cards.listCards(),
      desk.receipts.listReceipts(),
    ]);
    expect(told).not.toContain('SECRET');
    expect(told).not.toContain(desk.folder.root);
    expect(desk.session.card(id)?.details.sim.sealed).toBe('SECRET');
  });

  it('a receipt is opened by its card and record, never by a path', async () => {
    const desk = await aDesk();
    const id = await added(desk, 'A');
    const { card } = await done(desk.cards.recordAction([id], actionDraft(), [await staged(desk)]));
    expect(await desk.receipts.openReceipt(id, card?.receipts[0]?.id ?? '')).toBe(true);
    expect(desk.asked).toEqual([
      `open ${join(desk.folder.receipts, sha256(jpeg()).slice(0, 2), `${sha256(jpeg())}.jpg`)}`,
    ]);
    expect(await desk.receipts.openReceipt(id, idNo(9))).toBe(false);
  });
});
