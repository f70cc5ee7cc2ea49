import type { ConfirmationDraft } from '#core/contract/cards.ts';

/** Where a date is seen. Listed here and not taken from the model, which would bring the schema library along. */
export const SOURCES = [
  'app',
  'sms',
  'receipt',
  'phone-menu',
  'website',
  'staff',
] as const satisfies readonly ConfirmationDraft['source'][];
