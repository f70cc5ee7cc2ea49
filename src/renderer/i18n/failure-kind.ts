import type { ChangeFailure } from '#core/changes/failures.ts';
import type { CarrierFailure } from '#core/contract/carriers.ts';
import type { ExportFailure } from '#core/contract/export.ts';
import type { StagingFailure } from '#core/contract/receipts.ts';
import type { AmountFailure } from '#core/money.ts';

/** Every failure that a person may meet in the window; each has its words in the topic `errors`. */
export type AnyFailure =
  | ChangeFailure
  | StagingFailure
  | CarrierFailure
  | AmountFailure
  | ExportFailure
  | { readonly kind: 'unexpected'; readonly detail: string };

export type FailureKind = AnyFailure['kind'];

export interface FailureWords {
  /** What happened. */
  readonly title: string;
  /** What was kept or why. */
  readonly explain: string;
  /** What to do next. */
  readonly next: string;
}
