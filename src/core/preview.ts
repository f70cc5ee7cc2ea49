import type { ActionDraft, ConfirmationDraft } from './contract/cards.ts';
import type { Deadline, Difference, ReasonStep } from './deadline.ts';
import { deadlineOf } from './expiry.ts';
import { addDays, daysBetween, type LocalDate } from './local-date.ts';
import type { Action, Confirmation } from './model/action.ts';
import type { Card } from './model/card.ts';
import type { Carrier, Product } from './model/carrier.ts';
import { planOf } from './rules/choose.ts';

/** What a renewal would do, by the same function that the reminder uses, before it is recorded. */

/** Later than any instant the app writes: a draft happens after everything already recorded on its day. */
const AFTER_ALL = '9999-12-31T23:59:59Z';
const DRAFT_ID = '00000000-0000-4000-8000-000000000000';
const DRAFT_RECORD = {
  id: DRAFT_ID,
  recordedAt: AFTER_ALL,
  updatedAt: AFTER_ALL,
  removedAt: null,
  noProof: false,
} as const;

export interface ActionPreview {
  readonly now: Deadline;
  readonly after: Deadline;
  /** The step of this action: granted or not counted, with its reason. */
  readonly step: ReasonStep | null;
  /** Days that the end of active moves, negative when it becomes earlier; null when there was no date before. */
  readonly daysGained: number | null;
  /** Set when the date becomes earlier: what to do instead. */
  readonly shorter: Shorter | null;
  /** No payment moves the number's end: a hard stop binds, or the number is gone. */
  readonly pointless: 'hard-stop' | 'lost' | null;
}

export interface Shorter {
  /** The cheapest product that moves the date later today, with the date it gives; null when there is none. */
  readonly better: { readonly product: Product; readonly activeUntil: LocalDate } | null;
  /** The first day on which this amount would help. */
  readonly helpsFrom: LocalDate | null;
}

const withAction = (card: Card, draft: ActionDraft): Card => {
  const action: Action = { ...DRAFT_RECORD, ...draft };
  return { ...card, actions: [...card.actions, action] };
};

const stepOfDraft = (deadline: Deadline): ReasonStep | null =>
  deadline.reason.find(
    (step) => (step.kind === 'granted' || step.kind === 'not-counted') && step.actionId === DRAFT_ID,
  ) ?? null;

/** The dates after an action that is still being typed, beside those of now. */
export const previewAction = (card: Card, carrier: Carrier | null, draft: ActionDraft): ActionPreview => {
  const now = deadlineOf(card, carrier);
  const after = deadlineOf(withAction(card, draft), carrier);
  const step = stepOfDraft(after);
  const daysGained =
    now.activeUntil === null || after.activeUntil === null ? null : daysBetween(now.activeUntil, after.activeUntil);
  const lost = now.lostOn !== null && draft.on >= now.lostOn;
  return {
    now,
    after,
    step,
    daysGained,
    shorter: daysGained !== null && daysGained < 0 ? shorterOf(card, carrier, draft, now, after) : null,
    pointless: lost ? 'lost' : now.binding?.kind === 'hard-stop' ? 'hard-stop' : null,
  };
};

/** A product of the plan as a draft of an action on a day: what "RM30 gives 365 days" is computed from. */
export const draftOfProduct = (product: Product, currency: string, on: LocalDate): ActionDraft => ({
  kind: product.kind,
  on,
  channel: null,
  product: product.id,
  payment:
    product.price === null
      ? null
      : { currency, paid: product.price, tax: null, faceValue: product.price, creditReceived: null },
  overWifi: false,
  reference: '',
  serialNumber: '',
  note: '',
  status: 'claimed',
});

/** What a product would do on a day; null when it does not keep the number alive. */
export const productEffect = (
  card: Card,
  carrier: Carrier,
  product: Product,
  on: LocalDate,
): { readonly activeUntil: LocalDate; readonly daysGained: number | null } | null => {
  if (!product.keepsAlive) return null;
  const after = deadlineOf(withAction(card, draftOfProduct(product, carrier.currency, on)), carrier);
  const step = stepOfDraft(after);
  if (step?.kind !== 'granted' || after.activeUntil === null) return null;
  const before = step.before === null ? null : daysBetween(step.before, after.activeUntil);
  return { activeUntil: after.activeUntil, daysGained: before };
};

const byPrice = (a: Product, b: Product): number => (a.price ?? 0) - (b.price ?? 0);

const shorterOf = (
  card: Card,
  carrier: Carrier | null,
  draft: ActionDraft,
  now: Deadline,
  after: Deadline,
): Shorter => {
  const current = now.activeUntil;
  const reached = after.activeUntil;
  if (current === null || reached === null) return { better: null, helpsFrom: null };
  // Under `reset` a day's delay moves the end by a day, so the first helpful day is as far off as the loss.
  const helpsFrom = addDays(draft.on, daysBetween(reached, current) + 1);
  const plan = planOf(card, carrier);
  if (carrier === null || plan === null) return { better: null, helpsFrom };
  for (const product of plan.products.filter(({ price }) => price !== null).sort(byPrice)) {
    const effect = productEffect(card, carrier, product, draft.on);
    if (effect !== null && effect.activeUntil > current) {
      return { better: { product, activeUntil: effect.activeUntil }, helpsFrom };
    }
  }
  return { better: null, helpsFrom };
};

export interface ConfirmationPreview {
  readonly now: Deadline;
  readonly after: Deadline;
  readonly difference: Difference | null;
}

/** The dates after a date that was seen and is still being typed. */
export const previewConfirmation = (
  card: Card,
  carrier: Carrier | null,
  draft: ConfirmationDraft,
): ConfirmationPreview => {
  const confirmation: Confirmation = { ...DRAFT_RECORD, ...draft };
  const after = deadlineOf({ ...card, confirmations: [...card.confirmations, confirmation] }, carrier);
  const difference = after.difference?.confirmationId === DRAFT_ID ? after.difference : null;
  return { now: deadlineOf(card, carrier), after, difference };
};
