import { getDocument, type PDFDocumentProxy, type PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { fail, ok, type Result } from '#core/result.ts';

/** A kept PDF, opened by pdf.js: the same on every runtime, and nothing in the file can run or reach anything. */

/** Character maps, fonts and decoders lie beside the window's own files; the build puts them there. */
const parts = (name: string): string => new URL(`pdf/${name}/`, document.baseURI).href;

export type PdfFailure = { readonly kind: 'locked' } | { readonly kind: 'broken' };

export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[];
  /** Frees the worker; everything of the document is gone with it. */
  readonly close: () => void;
}

const openWith = async (worker: PDFWorker, bytes: ArrayBuffer): Promise<PDFDocumentProxy> =>
  getDocument({
    worker,
    data: new Uint8Array(bytes),
    cMapUrl: parts('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: parts('standard_fonts'),
    wasmUrl: parts('wasm'),
    isEvalSupported: false,
    useWorkerFetch: true,
    enableXfa: false,
    stopAtErrors: false,
  }).promise;

/** Opens the PDF at a receipt's address. */
export const openPdf = async (address: string, signal: AbortSignal): Promise<Result<OpenPdf, PdfFailure>> => {
  const port = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = (): void => {
    worker.destroy();
    port.terminate();
  };
  signal.addEventListener('abort', close, { once: true });
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(`Receipt: ${answer.status}`);
    const pdf = await openWith(worker, await answer.arrayBuffer());
    const pages: PDFPageProxy[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pdf.getPage(number));
    return ok({ pages, close });
  } catch (error) {
    close();
    // The class itself is not exported.
    const locked = error instanceof Error && error.name === 'PasswordException';
    return fail({ kind: locked ? 'locked' : 'broken' });
  }
};

/** All that a page says, for those who do not see it. */
export const textOfPage = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
};
