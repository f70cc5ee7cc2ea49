import { type ReceiptSource, serveReceipts } from './receipt-files.ts';
import type { ServeReceipt } from './schemes.ts';
import { WINDOW_URL } from './window-url.ts';

const ORIGIN = WINDOW_URL.slice(0, WINDOW_URL.indexOf('/', 'keepline://'.length));

/** Gives receipts to the window and to no other page. */
export const receiptsForWindow = (receipts: ReceiptSource): ServeReceipt => serveReceipts(receipts, ORIGIN);
