import { type Protocol, protocol } from 'electron';
import { serveFromDevServer } from './dev-window-files.ts';
import { type PageDesk, serveWindowFiles } from './window-files.ts';
import { WINDOW_URL } from './window-url.ts';

/** The two schemes of the app: its window's files and the receipts. Nothing is ever loaded from anywhere else. */

const { protocol: WINDOW_SCHEME } = new URL(WINDOW_URL);

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

export interface Renderer {
  /** Where the built window stands. */
  readonly folder: string;
  /** The dev server that stands in for it, or null. */
  readonly devServer: string | null;
  readonly pages: PageDesk;
}

/**
 * Serves the window's files from now on. By the older of Electron's two ways: the newer one speaks in `Request` and
 * `Response`, and to load those takes longer than everything else between the window and its page.
 */
export const serveWindow = (onto: Protocol, { folder, devServer, pages }: Renderer): void => {
  const scheme = WINDOW_SCHEME.slice(0, -1);
  if (devServer !== null) {
    onto.handle(scheme, serveFromDevServer(devServer));
    return;
  }
  const serve = serveWindowFiles(folder, pages);
  onto.registerBufferProtocol(scheme, (request, respond) => {
    serve(request).then(
      ({ status, headers, body }) => respond({ statusCode: status, headers, data: body }),
      () => respond({ statusCode: 500, data: Buffer.alloc(0) }),
    );
  });
};

/** Answers a request for one receipt. */
export type ServeReceipt = (request: Request) => Promise<Response>;

/**
 * Opens the receipts' scheme before there is a window; gives what names who answers. A page that was on its way before
 * the scheme was handled takes it for unknown as long as it lives; one that asks too early only waits.
 */
export const openReceipts = (onto: Protocol): ((serve: ServeReceipt) => void) => {
  let answerWith: (serve: ServeReceipt) => void = () => undefined;
  const answering = new Promise<ServeReceipt>((resolve) => {
    answerWith = resolve;
  });
  onto.handle('keepline-receipt', async (request) => (await answering)(request));
  return answerWith;
};
