import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editAction, recordAction, removeAction, setStatus } from '#core/changes/actions.ts';
import { archiveCard } from '#core/changes/archive.ts';
import { removeBinding, saveBinding } from '#core/changes/bindings.ts';
import type { ChangeContext, Changed } from '#core/changes/change.ts';
import { recordConfirmation, removeConfirmation } from '#core/changes/confirmations.ts';
import { editCard } from '#core/changes/edit-card.ts';
import { attachReceipts, removeReceipt, setReceiptKind } from '#core/changes/receipts.ts';
import { liveOf } from '#core/changes/records.ts';
import { acceptRule, saveOverrides } from '#core/changes/rule-change.ts';
import { tagCard } from '#core/changes/tags.ts';
import { revert } from '#core/changes/undo.ts';
import { deadlineOf } from '#core/expiry.ts';
import { mergeCards } from '#core/merge.ts';
import type { Card } from '#core/model/card.ts';
import { cardCopies } from '../../arbitraries.ts';
import { aCard, aConfirmation, countingIds, idNo, noon, topUp } from '../../builders.ts';
import { aCarrier, aPhase, aPlan, aRule, days } from '../../rule-builders.ts';
import { aCardEdit, anActionDraft, aSeenDraft, changed, context } from './situation.ts';

const LATER = '2026-11-24T12:00:00.000Z';
const carrier = aCarrier({
  plans: [
    aPlan({ rules: [aRule(), aRule({ id: 'second', phases: [aPhase({ length: days(50) })] })] }),
    aPlan({ id: 'pantas' }),
  ],
});

/** What a person can tell of a card: everything but stamps and tombstones. */
const facts = (card: Card): unknown => {
  const told = <T extends { readonly id: string; readonly updatedAt: string; readonly removedAt: string | null }>(
    records: readonly T[],
  ) => liveOf(records).map(({ updatedAt: _at, ...fact }) => fact);
  const { updatedAt: _at, ...details } = card.details;
  return {
    details,
    rules: card.rules,
    actions: told(card.actions),
    confirmations: told(card.confirmations),
    receipts: told(card.receipts),
    bindings: told(card.bindings),
    policy: card.reminders.policy,
    log: told(card.reminders.log),
  };
};

type Change = (card: Card, context: ChangeContext) => Changed;
const file = {
  kind: 'other',
  fileName: 'a.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
  sha256: 'd'.repeat(64),
} as const;
const binding = { service: 'Grab', fallback: 'none', moved: true, note: '' } as const;

/** The id of one of the records that are there; of none when there is none. */
const oneOf = (
  records: readonly { readonly id: string; readonly removedAt: string | null }[],
  pick: number,
): string => {
  const live = liveOf(records);
  return live[pick % Math.max(1, live.length)]?.id ?? idNo(9);
};

/** Every change there is; those of a record take one that the random card has. */
const CHANGES: Readonly<Record<string, (id: number) => Change>> = {
  recordAction: () => (card, at) => recordAction(card, anActionDraft(), at, [file]),
  editAction: (id) => (card, at) => editAction(card, oneOf(card.actions, id), anActionDraft({ note: 'corrected' }), at),
  removeAction: (id) => (card, at) => removeAction(card, oneOf(card.actions, id), at),
  setStatus: (id) => (card, at) => setStatus(card, oneOf(card.actions, id), 'disputed', at),
  recordConfirmation: () => (card, at) =>
    recordConfirmation(card, aSeenDraft({ activeUntil: '2027-05-01' }), at, [file]),
  removeConfirmation: (id) => (card, at) => removeConfirmation(card, oneOf(card.confirmations, id), at),
  attachReceipts: () => (card, at) => attachReceipts(card, null, [file], at),
  removeReceipt: (id) => (card, at) => removeReceipt(card, oneOf(card.receipts, id), at),
  setReceiptKind: (id) => (card, at) => setReceiptKind(card, oneOf(card.receipts, id), 'operator-sms', at),
  addBinding: () => (card, at) => saveBinding(card, null, binding, at),
  saveBinding: (id) => (card, at) => saveBinding(card, oneOf(card.bindings, id), binding, at),
  removeBinding: (id) => (card, at) => removeBinding(card, oneOf(card.bindings, id), at),
  editCard: () => (card, at) => editCard(card, aCardEdit({ label: 'Other', planId: 'pantas' }), at),
  archive: () => (card, at) => archiveCard(card, true, at),
  tag: () => (card, at) => tagCard(card, { add: ['new'], remove: ['bank'] }, at),
  acceptRule: () => (card, at) => acceptRule(card, 'second', at),
  saveOverrides: () => (card, at) =>
    saveOverrides(card, [{ path: 'phases/grace/length/count', value: 50, becauseId: null }], at),
};

const changes = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(3)).map(([name, id]) => CHANGES[name]?.(id));

describe('undo', () => {
  it('gives the card back, whatever was changed', { timeout: 60_000 }, () => {
    const made = new Set<string>();
    fc.assert(
      fc.property(cardCopies, fc.constantFrom(...Object.keys(CHANGES)), fc.nat(3), (before, name, id) => {
        const result = CHANGES[name]?.(id)(before, context({ carrier }));
        if (!result?.ok) return;
        made.add(name);
        const back = changed(revert(before, result.value, result.value, LATER));
        expect(facts(back)).toEqual(facts(before));
        expect(deadlineOf(back, carrier)).toEqual(deadlineOf(before, carrier));
      }),
      { numRuns: 1000 },
    );
    expect([...made].sort()).toEqual(Object.keys(CHANGES).sort());
  });

  it('keeps what was done in between, and else refuses', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cardCopies, changes, changes, (before, first, second) => {
        const newId = countingIds(5000);
        const one = first?.(before, context({ carrier, newId }));
        if (!one?.ok) return;
        const two = second?.(one.value, context({ carrier, newId, now: noon('2026-11-23') }));
        if (!two?.ok) return;
        const back = revert(before, one.value, two.value, LATER);
        if (!back.ok) {
          expect(back.failure).toEqual({ kind: 'undo-too-late' });
          return;
        }
        // Without the first change the second one would have made the very same card.
        const secondAlone = second?.(before, context({ carrier, newId: countingIds(5000), now: noon('2026-11-23') }));
        const size = (card: Card) =>
          liveOf(card.actions).length + liveOf(card.confirmations).length + liveOf(card.bindings).length;
        if (secondAlone?.ok) expect(size(back.value)).toBe(size(secondAlone.value));
      }),
      { numRuns: 1000 },
    );
  });

  it('is not brought back by a copy on another computer', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cardCopies, changes, (before, change) => {
        const after = change?.(before, context({ carrier }));
        if (!after?.ok || after.value === before) return;
        const back = changed(revert(before, after.value, after.value, LATER));
        expect(facts(mergeCards(back, after.value))).toEqual(facts(mergeCards(back, back)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'the action was corrected since',
      (card: Card) => editAction(card, idNo(1000), anActionDraft({ note: 'x' }), context()),
    ],
    ['the action was removed since', (card: Card) => removeAction(card, idNo(1000), context())],
    ['the action was confirmed since', (card: Card) => recordConfirmation(card, aSeenDraft({ balance: 5 }), context())],
  ])('comes too late when %s', (_name, since) => {
    const before = aCard();
    const after = changed(recordAction(before, anActionDraft(), context()));
    const current = changed(since(after));
    expect(revert(before, after, current, LATER)).toEqual({ ok: false, failure: { kind: 'undo-too-late' } });
  });

  it('takes back a renewal and leaves the reminder that was told meanwhile', () => {
    const before = aCard({
      confirmations: [aConfirmation({ activeUntil: '2026-12-01' })],
      actions: [topUp('2026-08-03', 10)],
    });
    const after = changed(recordAction(before, anActionDraft(), context()));
    const tagged = changed(tagCard(after, { add: ['travel'], remove: [] }, context()));
    const back = changed(revert(before, after, tagged, LATER));
    expect(liveOf(back.actions)).toEqual(before.actions);
    expect(back.details.tags).toEqual(['travel']);
    expect(back.actions).toHaveLength(2);
  });
});
