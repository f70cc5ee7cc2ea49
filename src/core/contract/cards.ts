import { z } from 'zod';
import type { ChangeFailure } from '../changes/failures.ts';
import type { Instant } from '../local-date.ts';
import {
  ACTION_STATUSES,
  actionKindSchema,
  type Binding,
  bindingSchema,
  CONFIRMATION_SOURCES,
  paymentSchema,
  RECEIPT_KINDS,
} from '../model/action.ts';
import type { Card } from '../model/card.ts';
import { detailsSchema, simSchema } from '../model/card.ts';
import { overrideSchema, REGISTRATIONS, ruleSchema } from '../model/rule.ts';
import { idSchema, instantSchema, localDateSchema, slugSchema } from '../model/values.ts';
import type { Result } from '../result.ts';
import type { CardSummary } from '../views/card-summary.ts';

/** What the window may ask of cards, their actions and confirmations. */

export const cardDraftSchema = z.strictObject({
  label: z.string().max(120),
  /** As typed; core reads it with the carrier's country as default. Empty for none yet. */
  number: z.string().max(40),
  carrierId: slugSchema,
  planId: slugSchema,
  registration: z.enum(REGISTRATIONS),
  openedOn: localDateSchema.nullable(),
  registeredOn: localDateSchema.nullable(),
  activatedOn: localDateSchema.nullable(),
  /** The expiry the person sees now, becomes the first confirmation; null when unknown. */
  seenActiveUntil: localDateSchema.nullable(),
  seenIn: z.enum(CONFIRMATION_SOURCES),
  sim: simSchema.omit({ sealed: true }),
  tags: detailsSchema.shape.tags,
  note: detailsSchema.shape.note,
});
export type CardDraft = z.infer<typeof cardDraftSchema>;

/** The details a person may change later; the rule changes through its own requests. */
export const cardEditSchema = cardDraftSchema.omit({ seenActiveUntil: true, seenIn: true });
export type CardEdit = z.infer<typeof cardEditSchema>;

export const actionDraftSchema = z.strictObject({
  kind: actionKindSchema,
  on: localDateSchema,
  channel: slugSchema.nullable(),
  product: slugSchema.nullable(),
  payment: paymentSchema.nullable(),
  overWifi: z.boolean(),
  reference: z.string().max(200),
  serialNumber: z.string().max(200),
  note: z.string().max(4000),
  status: z.enum(ACTION_STATUSES),
});
export type ActionDraft = z.infer<typeof actionDraftSchema>;

export const confirmationDraftSchema = z.strictObject({
  on: localDateSchema,
  source: z.enum(CONFIRMATION_SOURCES),
  activeUntil: localDateSchema.nullable(),
  receiveUntil: localDateSchema.nullable(),
  balance: z.int().min(0).max(1_000_000_000_000).nullable(),
  note: z.string().max(4000),
});
export type ConfirmationDraft = z.infer<typeof confirmationDraftSchema>;

/** Dates seen for several cards, each its own. */
export const cardsSeenSchema = z
  .array(z.strictObject({ cardId: idSchema, draft: confirmationDraftSchema }))
  .min(1)
  .max(200);
export type CardsSeen = readonly { readonly cardId: string; readonly draft: ConfirmationDraft }[];

export const bindingDraftSchema = bindingSchema.pick({ service: true, fallback: true, moved: true, note: true });
export type BindingDraft = z.infer<typeof bindingDraftSchema>;

/** A staged file to be bound: its token, what it proves, and the name it came with stays in main. */
export const stagedChoiceSchema = z.strictObject({ token: idSchema, kind: z.enum(RECEIPT_KINDS) });
export type StagedChoice = z.infer<typeof stagedChoiceSchema>;

/** The answer to every write: what changed now, the revision it made, and how to take it back. */
export interface CardChange {
  readonly revision: number;
  readonly summaries: readonly CardSummary[];
  /** The whole card when exactly one changed, else null. */
  readonly card: Card | null;
  /** Give this to `undo` within this session; null when nothing can be undone. */
  readonly undoToken: string | null;
}
export type CardReply = Result<CardChange, ChangeFailure>;

/** A card that was removed and can still come back. */
export interface RemovedCardRow {
  readonly cardId: string;
  readonly label: string;
  readonly numberShown: string | null;
  readonly removedAt: Instant;
  readonly receipts: number;
}

export interface CardRequests {
  /**
   * Summaries of all cards in no order, with the revision they were made at. `rows` is the JSON of a
   * `readonly CardSummary[]`: the bridge to the page copies text at once, and ten thousand objects field by field.
   */
  listCards: () => { readonly revision: number; readonly rows: string };
  /** A whole card, without sealed secrets, or null. */
  openCard: (cardId: string) => Card | null;
  /** The accounts of every card that has any. */
  listAccounts: () => readonly { readonly cardId: string; readonly accounts: readonly Binding[] }[];
  addCard: (draft: CardDraft) => CardReply;
  editCard: (cardId: string, edit: CardEdit) => CardReply;
  archiveCards: (cardIds: readonly string[], archived: boolean) => CardReply;
  /** Puts a card away for thirty days, then it is erased; until then it can come back whole. */
  removeCard: (cardId: string) => CardReply;
  removedCards: () => readonly RemovedCardRow[];
  restoreCard: (cardId: string) => CardReply;
  tagCards: (cardIds: readonly string[], add: readonly string[], remove: readonly string[]) => CardReply;
  /** No reminders about these cards before an instant. */
  snoozeCards: (cardIds: readonly string[], until: Instant) => CardReply;
  /** One renewal for one or several cards, with its receipts: all of it or none of it for each card. */
  recordAction: (cardIds: readonly string[], draft: ActionDraft, receipts: readonly StagedChoice[]) => CardReply;
  editAction: (cardId: string, actionId: string, draft: ActionDraft) => CardReply;
  removeAction: (cardId: string, actionId: string) => CardReply;
  /** Nothing proves it and nothing will (`none`), or something may turn up after all. */
  setNoProof: (cardId: string, actionId: string, none: boolean) => CardReply;
  recordConfirmation: (cardId: string, draft: ConfirmationDraft, receipts: readonly StagedChoice[]) => CardReply;
  /** Each card's own date; a card stands in the list once. */
  recordConfirmations: (seen: CardsSeen) => CardReply;
  removeConfirmation: (cardId: string, confirmationId: string) => CardReply;
  saveBinding: (cardId: string, bindingId: string | null, draft: BindingDraft) => CardReply;
  removeBinding: (cardId: string, bindingId: string) => CardReply;
  /** Replaces all overrides of the rule in force. */
  saveOverrides: (cardId: string, overrides: readonly z.infer<typeof overrideSchema>[]) => CardReply;
  /** Takes a newer rule version (or another plan's rule) from today on. */
  acceptRule: (cardId: string, ruleId: string) => CardReply;
  undo: (undoToken: string) => CardReply;
}

/** The shapes of the arguments, one tuple per request. */
export const cardRequestShapes = {
  listCards: z.tuple([]),
  openCard: z.tuple([idSchema]),
  listAccounts: z.tuple([]),
  addCard: z.tuple([cardDraftSchema]),
  editCard: z.tuple([idSchema, cardEditSchema]),
  archiveCards: z.tuple([z.array(idSchema).min(1), z.boolean()]),
  removeCard: z.tuple([idSchema]),
  removedCards: z.tuple([]),
  restoreCard: z.tuple([idSchema]),
  tagCards: z.tuple([z.array(idSchema).min(1), detailsSchema.shape.tags, detailsSchema.shape.tags]),
  snoozeCards: z.tuple([z.array(idSchema).min(1), instantSchema]),
  recordAction: z.tuple([z.array(idSchema).min(1).max(10_000), actionDraftSchema, z.array(stagedChoiceSchema).max(50)]),
  editAction: z.tuple([idSchema, idSchema, actionDraftSchema]),
  removeAction: z.tuple([idSchema, idSchema]),
  setNoProof: z.tuple([idSchema, idSchema, z.boolean()]),
  recordConfirmation: z.tuple([idSchema, confirmationDraftSchema, z.array(stagedChoiceSchema).max(50)]),
  recordConfirmations: z.tuple([cardsSeenSchema]),
  removeConfirmation: z.tuple([idSchema, idSchema]),
  saveBinding: z.tuple([idSchema, idSchema.nullable(), bindingDraftSchema]),
  removeBinding: z.tuple([idSchema, idSchema]),
  saveOverrides: z.tuple([idSchema, z.array(overrideSchema).max(60)]),
  acceptRule: z.tuple([idSchema, ruleSchema.shape.id]),
  undo: z.tuple([idSchema]),
} as const;
