import type { ReceiptKind } from '#core/model/action.ts';

/** The kinds as they are offered. Listed here and not taken from the model, which would bring the schema library along. */
export const RECEIPT_KIND_LIST = [
  'payment-proof',
  'operator-sms',
  'date-screenshot',
  'other',
] as const satisfies readonly ReceiptKind[];
