import type { ConfirmationDraft } from '../contract/cards.ts';
import { deadlineOf } from '../expiry.ts';
import type { LocalDate } from '../local-date.ts';
import type { Action, Confirmation } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import { ok } from '../result.ts';
import { type ChangeContext, type Changed, unless } from './change.ts';
import { factDayFailure, seenDayFailure } from './days.ts';
import type { ChangeFailure } from './failures.ts';
import { largestFailure } from './money.ts';
import { attachReceipts, type KeptFile, unboundFrom } from './receipts.ts';
import { factStamps, findLive, removed, withRecord } from './records.ts';

/** What a person saw: recorded, taken back, and what it says about renewals that were only claimed. */

const seenFailures = (
  { activeUntil, receiveUntil, balance, on }: ConfirmationDraft,
  card: Card,
  context: ChangeContext,
) => {
  const { today, carrier } = context;
  const nothing: ChangeFailure | null =
    activeUntil === null && receiveUntil === null && balance === null ? { kind: 'nothing-seen' } : null;
  const disorder: ChangeFailure | null =
    activeUntil !== null && receiveUntil !== null && receiveUntil < activeUntil
      ? { kind: 'days-out-of-order', earlier: activeUntil, later: receiveUntil }
      : null;
  return [
    nothing,
    factDayFailure(on, card.details, today),
    seenDayFailure(activeUntil, card.details, today),
    seenDayFailure(receiveUntil, card.details, today),
    disorder,
    balance === null || carrier === null ? null : largestFailure(balance, carrier.currency),
  ];
};

/**
 * Whether the seen date shows that a claimed renewal did not arrive: it is no later than without the renewal, although
 * the renewal should have made it later. RM30 paid for a year, and the app still says next week: that confirms nothing.
 */
const showsNoEffect = (card: Card, action: Action, seen: LocalDate | null, { carrier }: ChangeContext): boolean => {
  if (seen === null) return false;
  const without = card.actions.filter(({ id }) => id !== action.id);
  const before = deadlineOf({ ...card, actions: without }, carrier).activeUntil;
  const arrived = deadlineOf(
    { ...card, actions: [...without, { ...action, status: 'confirmed' }] },
    carrier,
  ).activeUntil;
  return before !== null && arrived !== null && arrived > before && seen <= before;
};

/** The card's actions with those confirmed whose effect the confirmation shows. */
const actionsConfirmedBy = (card: Card, seen: Confirmation, context: ChangeContext): Action[] =>
  card.actions.map((action) => {
    const waits = action.status === 'claimed' && action.removedAt === null && action.on <= seen.on;
    if (!waits || showsNoEffect(card, action, seen.activeUntil, context)) return action;
    return { ...action, status: 'confirmed', updatedAt: context.now };
  });

/** The card with a date or balance that was seen, its files, and the claimed renewals that it confirms. */
export const recordConfirmation = (
  card: Card,
  draft: ConfirmationDraft,
  context: ChangeContext,
  files: readonly KeptFile[] = [],
): Changed => {
  const confirmation: Confirmation = { ...factStamps(card, context), ...draft };
  const changed = unless(seenFailures(draft, card, context), () => ({
    ...card,
    actions: actionsConfirmedBy(card, confirmation, context),
    confirmations: [...card.confirmations, confirmation],
  }));
  return changed.ok ? attachReceipts(changed.value, confirmation.id, files, context) : changed;
};

/** The card without a confirmation; what proved it stays and waits to be bound. */
export const removeConfirmation = (card: Card, confirmationId: string, context: ChangeContext): Changed => {
  const found = findLive(card.confirmations, confirmationId);
  if (!found.ok) return found;
  return ok({
    ...card,
    confirmations: withRecord(card.confirmations, removed(found.value, context.now)),
    receipts: unboundFrom(card.receipts, confirmationId, context),
  });
};
