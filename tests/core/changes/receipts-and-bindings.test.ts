import { describe, expect, it } from 'vitest';
import { removeBinding, saveBinding } from '#core/changes/bindings.ts';
import { attachReceipts, type KeptFile, removeReceipt, setReceiptKind } from '#core/changes/receipts.ts';
import { aCard, aConfirmation, idNo, noon, topUp } from '../../builders.ts';
import { changed, context } from './situation.ts';

const file = (sha: string): KeptFile => ({
  kind: 'payment-proof',
  fileName: `${sha}.pdf`,
  mediaType: 'application/pdf',
  bytes: 10,
  sha256: sha.repeat(64),
});

const card = aCard({
  actions: [
    topUp('2026-08-03', 10, { id: idNo(5) }),
    topUp('2026-09-03', 10, { id: idNo(6), removedAt: noon('2026-09-04') }),
  ],
  confirmations: [aConfirmation({ id: idNo(7), activeUntil: '2026-12-01' })],
});

describe('receipts', () => {
  it.each([
    ['an action', idNo(5)],
    ['a confirmation', idNo(7)],
    ['nothing yet', null],
  ])('prove %s', (_name, provesId) => {
    const after = changed(attachReceipts(card, provesId, [file('a'), file('b')], context()));
    expect(after.receipts.map((kept) => kept.provesId)).toEqual([provesId, provesId]);
    expect(after.receipts.map(({ id }) => id)).toEqual([idNo(1000), idNo(1001)]);
  });

  it('are kept once for one thing, and again for another', () => {
    const once = changed(attachReceipts(card, idNo(5), [file('a')], context()));
    expect(changed(attachReceipts(once, idNo(5), [file('a')], context()))).toBe(once);
    expect(changed(attachReceipts(once, idNo(7), [file('a')], context())).receipts).toHaveLength(2);
  });

  it.each([
    ['not there', idNo(99)],
    ['removed', idNo(6)],
  ])('are refused for a record that is %s', (_name, recordId) => {
    expect(attachReceipts(card, recordId, [file('a')], context())).toEqual({
      ok: false,
      failure: { kind: 'record-missing', recordId },
    });
  });

  it('change their kind and are removed', () => {
    const kept = changed(attachReceipts(card, idNo(5), [file('a')], context()));
    const text = changed(setReceiptKind(kept, idNo(1000), 'operator-sms', context()));
    expect(text.receipts[0]?.kind).toBe('operator-sms');
    const gone = changed(removeReceipt(text, idNo(1000), context()));
    expect(gone.receipts[0]?.removedAt).toBe(noon('2026-11-22'));
    expect(removeReceipt(gone, idNo(1000), context()).ok).toBe(false);
    expect(setReceiptKind(gone, idNo(1000), 'other', context()).ok).toBe(false);
    expect(changed(attachReceipts(gone, idNo(5), [file('a')], context())).receipts).toHaveLength(2);
  });
});

describe('bound accounts', () => {
  const draft = { service: 'Maybank2u', fallback: 'app', moved: false, note: '' } as const;

  it('are added, changed and removed', () => {
    const added = changed(saveBinding(card, null, draft, context()));
    expect(added.bindings).toMatchObject([{ id: idNo(1000), service: 'Maybank2u', moved: false }]);
    const moved = changed(saveBinding(added, idNo(1000), { ...draft, moved: true }, context()));
    expect(moved.bindings).toMatchObject([{ id: idNo(1000), moved: true }]);
    const gone = changed(removeBinding(moved, idNo(1000), context()));
    expect(gone.bindings[0]?.removedAt).toBe(noon('2026-11-22'));
  });

  it('are refused when they are not there', () => {
    const failure = { kind: 'record-missing', recordId: idNo(9) };
    expect(saveBinding(card, idNo(9), draft, context())).toEqual({ ok: false, failure });
    expect(removeBinding(card, idNo(9), context())).toEqual({ ok: false, failure });
  });
});
