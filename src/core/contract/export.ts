import { z } from 'zod';
import { tableWordsSchema } from '../export/cards-table.ts';
import { idSchema } from '../model/values.ts';
import type { Result } from '../result.ts';

/** Cards written to a file of the person's choice. The place is chosen in main and never crosses to the window. */

export const exportFormatSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('csv'), words: tableWordsSchema }),
  z.strictObject({ format: z.literal('json') }),
]);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

export type ExportFailure =
  | { readonly kind: 'cancelled' }
  /** The chosen place is inside Keepline's own folder, where a file could take a card's place. */
  | { readonly kind: 'export-inside' }
  | { readonly kind: 'export-nothing' }
  | { readonly kind: 'export-failed'; readonly fileName: string; readonly code: string };

export interface Exported {
  readonly cards: number;
  readonly fileName: string;
}

export interface ExportRequests {
  /** Asks where to, then writes these cards in this order. One export at a time. */
  exportCards: (cardIds: readonly string[], format: ExportFormat) => Result<Exported, ExportFailure>;
  /** How far the export on its way is; null when none is. */
  exportProgress: () => { readonly done: number; readonly total: number } | null;
  /** Stops the export on its way; nothing of it stays. */
  stopExport: () => null;
  /** Shows the file written last in its folder. */
  showExport: () => boolean;
}

export const exportRequestShapes = {
  exportCards: z.tuple([z.array(idSchema).min(1).max(100_000), exportFormatSchema]),
  exportProgress: z.tuple([]),
  stopExport: z.tuple([]),
  showExport: z.tuple([]),
} as const;
