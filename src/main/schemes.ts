import { type Protocol, protocol } from 'electron';
import { WINDOW_URL } from './door.ts';
import { type ReceiptSource, serveReceipts } from './receipt-files.ts';
import { serveWindowFiles } from './window-files.ts';

/** The two schemes of the app: its window's files and the receipts. Nothing is ever loaded from anywhere else. */

const { protocol: WINDOW_SCHEME } = new URL(WINDOW_URL);
const ORIGIN = WINDOW_URL.slice(0, WINDOW_URL.indexOf('/', 'keepline://'.length));

/** Must run before the app is ready. */
export const registerSchemes = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: WINDOW_SCHEME.slice(0, -1),
      // Fetch for the character maps of the PDF preview; the code cache makes the second start quicker.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
    {
      scheme: 'keepline-receipt',
      // Fetched as bytes by the PDF preview, from another origin than its own.
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, stream: true },
    },
  ]);
};

/** Serves both schemes from now on. */
export const serveSchemes = (onto: Protocol, rendererFolder: string, receipts: ReceiptSource): void => {
  onto.handle(WINDOW_SCHEME.slice(0, -1), serveWindowFiles(rendererFolder));
  onto.handle('keepline-receipt', serveReceipts(receipts, ORIGIN));
};
