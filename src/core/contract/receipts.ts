import { z } from 'zod';
import type { Receipt } from '../model/action.ts';
import { RECEIPT_KINDS } from '../model/action.ts';
import { idSchema } from '../model/values.ts';
import type { Result } from '../result.ts';
import type { CardReply } from './cards.ts';
import { stagedChoiceSchema } from './cards.ts';

/** Receipts: files are staged first, bound to a record second. A path never crosses to the window. */

/** The largest file that is kept: 50 MiB. */
export const LARGEST_RECEIPT_BYTES = 50 * 1024 * 1024;

export interface StagedFile {
  readonly token: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Address the window can show (`keepline-receipt://staged/<token>`). */
  readonly address: string;
}

export type StagingFailure =
  | { readonly kind: 'receipt-empty'; readonly fileName: string }
  | {
      readonly kind: 'receipt-too-large';
      readonly fileName: string;
      readonly bytes: number;
      readonly largestBytes: number;
    }
  | { readonly kind: 'receipt-is-folder'; readonly fileName: string }
  | { readonly kind: 'receipt-vanished'; readonly fileName: string }
  | { readonly kind: 'receipt-unreadable'; readonly fileName: string }
  | { readonly kind: 'receipt-type-unknown'; readonly fileName: string }
  /** It holds text, and its name ends as programs do: `exe`, `bat`, `js`. */
  | { readonly kind: 'receipt-ending-unfit'; readonly fileName: string; readonly ending: string }
  | { readonly kind: 'disk-full'; readonly fileName: string }
  /** Our own folder would not take the copy, for another reason than room; `code` is the system's. */
  | { readonly kind: 'receipt-not-kept'; readonly fileName: string; readonly code: string };

/** Each file on its own: one bad file does not hold the others back. */
export type StagingReply = readonly Result<StagedFile, StagingFailure>[];

export interface ReceiptRow {
  readonly cardId: string;
  readonly cardLabel: string;
  readonly receipt: Receipt;
  readonly provesOn: string | null;
  /** `keepline-receipt://kept/<sha256>` */
  readonly address: string;
}

export interface ReceiptCheck {
  readonly checked: number;
  readonly missing: readonly { readonly cardId: string; readonly receiptId: string; readonly fileName: string }[];
  readonly changed: readonly { readonly cardId: string; readonly receiptId: string; readonly fileName: string }[];
}

export interface ReceiptRequests {
  /** Opens the system's file dialog; an empty list when the person cancels. */
  chooseReceipts: () => StagingReply;
  /** Pasted bytes, such as a screenshot. Dropped files come through the preload's `stageFiles`, which resolves their paths. */
  stagePasted: (fileName: string, bytes: Uint8Array) => StagingReply;
  discardStaged: (tokens: readonly string[]) => null;
  attachReceipts: (
    cardId: string,
    provesId: string | null,
    receipts: readonly z.infer<typeof stagedChoiceSchema>[],
  ) => CardReply;
  removeReceipt: (cardId: string, receiptId: string) => CardReply;
  setReceiptKind: (cardId: string, receiptId: string, kind: (typeof RECEIPT_KINDS)[number]) => CardReply;
  listReceipts: () => readonly ReceiptRow[];
  openReceipt: (cardId: string, receiptId: string) => boolean;
  showReceiptInFolder: (cardId: string, receiptId: string) => boolean;
  verifyReceipts: () => ReceiptCheck;
}

export const receiptRequestShapes = {
  chooseReceipts: z.tuple([]),
  stagePasted: z.tuple([z.string().min(1).max(255), z.instanceof(Uint8Array)]),
  discardStaged: z.tuple([z.array(idSchema).max(50)]),
  attachReceipts: z.tuple([idSchema, idSchema.nullable(), z.array(stagedChoiceSchema).min(1).max(50)]),
  removeReceipt: z.tuple([idSchema, idSchema]),
  setReceiptKind: z.tuple([idSchema, idSchema, z.enum(RECEIPT_KINDS)]),
  listReceipts: z.tuple([]),
  openReceipt: z.tuple([idSchema, idSchema]),
  showReceiptInFolder: z.tuple([idSchema, idSchema]),
  verifyReceipts: z.tuple([]),
} as const;
