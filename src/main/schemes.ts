import { type Protocol, protocol } from 'electron';
import type { Language } from '#core/model/values.ts';
import { serveFromDevServer } from './dev-window-files.ts';
import { serveWindowFiles } from './window-files.ts';
import { WINDOW_URL } from './window-url.ts';

/** The two schemes of the app: its window's files and the receipts. Nothing is ever loaded from anywhere else. */

const { protocol: WINDOW_SCHEME } = new URL(WINDOW_URL);
const RECEIPT_SCHEME = 'keepline-receipt';

/** Must run before the app is ready. */
export const registerSchemes = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: WINDOW_SCHEME.slice(0, -1),
      // Fetch for the character maps of the PDF preview; the code cache makes the second start quicker.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
    {
      scheme: RECEIPT_SCHEME,
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
  /** The language of the first paint. */
  readonly language: () => Language;
  /** Called whenever the page itself was given out. */
  readonly pageGiven: () => void;
}

/** Serves the window's files from now on. */
export const serveWindow = (onto: Protocol, { folder, devServer, language, pageGiven }: Renderer): void => {
  onto.handle(
    WINDOW_SCHEME.slice(0, -1),
    devServer === null ? serveWindowFiles(folder, language, pageGiven) : serveFromDevServer(devServer),
  );
};

export type Answer = (request: Request) => Promise<Response>;

/**
 * Takes the receipts' scheme and gives the function that says who answers; requests wait until then. A page knows only
 * the schemes that were taken when it was loaded, so this comes before the first window, and reading receipts later.
 */
export const takeReceiptScheme = (onto: Protocol): ((answer: Answer) => void) => {
  let decide = (_answer: Answer): void => undefined;
  const decided = new Promise<Answer>((resolve) => {
    decide = resolve;
  });
  onto.handle(RECEIPT_SCHEME, async (request) => (await decided)(request));
  return (answer) => decide(answer);
};
