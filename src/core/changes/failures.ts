import type { LocalDate } from '../local-date.ts';

/** Why a change was refused. Nothing was written when one of these comes back. */
export type ChangeFailure =
  | { readonly kind: 'card-missing'; readonly cardId: string }
  | { readonly kind: 'record-missing'; readonly recordId: string }
  | { readonly kind: 'label-missing' }
  | { readonly kind: 'number-invalid'; readonly number: string }
  /** `number` as its country writes it: `+60 17-238 4419`. */
  | { readonly kind: 'number-taken'; readonly number: string; readonly cardId: string; readonly label: string }
  | { readonly kind: 'carrier-unknown'; readonly carrierId: string }
  | { readonly kind: 'plan-unknown'; readonly planId: string }
  | { readonly kind: 'amount-not-positive' }
  | { readonly kind: 'amount-too-large'; readonly largest: number; readonly currency: string }
  | { readonly kind: 'currency-wrong'; readonly expected: string }
  | { readonly kind: 'day-in-future'; readonly on: LocalDate; readonly today: LocalDate }
  | { readonly kind: 'day-too-far'; readonly on: LocalDate; readonly latest: LocalDate }
  /** Before there were prepaid cards at all: a year typed as `0026` or `1926`. */
  | { readonly kind: 'day-too-early'; readonly on: LocalDate; readonly earliest: LocalDate }
  | { readonly kind: 'day-before-card'; readonly on: LocalDate; readonly opened: LocalDate }
  | { readonly kind: 'days-out-of-order'; readonly earlier: LocalDate; readonly later: LocalDate }
  | { readonly kind: 'product-unknown'; readonly product: string }
  | { readonly kind: 'channel-unknown'; readonly channel: string }
  | { readonly kind: 'nothing-seen' }
  | { readonly kind: 'staged-missing'; readonly token: string }
  | { readonly kind: 'override-unknown'; readonly path: string }
  | { readonly kind: 'rule-unknown'; readonly ruleId: string }
  | { readonly kind: 'undo-too-late' }
  | { readonly kind: 'read-only'; readonly cardId: string }
  | { readonly kind: 'save-failed'; readonly code: string }
  /** Of several cards this one cannot have the change; it was made on none. */
  | { readonly kind: 'one-refused'; readonly cardId: string; readonly label: string; readonly cause: ChangeFailure }
  /** Of several cards some were saved and these were not; the saved ones stay, the staged receipts wait for another try. */
  | {
      readonly kind: 'saved-partly';
      readonly saved: readonly string[];
      readonly failed: readonly { readonly cardId: string; readonly label: string }[];
      readonly code: string;
    };
