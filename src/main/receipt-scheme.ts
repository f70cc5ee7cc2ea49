import type { Protocol } from 'electron';
import { type ReceiptSource, serveReceipts } from './receipt-files.ts';
import { WINDOW_URL } from './window-url.ts';

const ORIGIN = WINDOW_URL.slice(0, WINDOW_URL.indexOf('/', 'keepline://'.length));

/** Serves receipts to the window from now on. */
export const serveReceiptsTo = (onto: Protocol, receipts: ReceiptSource): void =>
  onto.handle('keepline-receipt', serveReceipts(receipts, ORIGIN));
