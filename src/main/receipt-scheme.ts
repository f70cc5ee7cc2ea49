import { type ReceiptSource, serveReceipts } from './receipt-files.ts';
import type { Answer } from './schemes.ts';
import { WINDOW_URL } from './window-url.ts';

const ORIGIN = WINDOW_URL.slice(0, WINDOW_URL.indexOf('/', 'keepline://'.length));

/** Answers requests of the window for receipts. */
export const answerFrom = (receipts: ReceiptSource): Answer => serveReceipts(receipts, ORIGIN);
