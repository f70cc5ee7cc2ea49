import { Readable } from 'node:stream';
import { idSchema, sha256Schema } from '#core/model/values.ts';
import { RECEIPT_POLICY } from './content-policy.ts';
import { systemCode } from './system-error.ts';
import { type KeptFile, openKept } from './vault.ts';

/** What an address names: `keepline-receipt://kept/<sha256>` or `keepline-receipt://staged/<token>`. */
export type ReceiptAddress =
  | { readonly kind: 'kept'; readonly sha256: string }
  | { readonly kind: 'staged'; readonly token: string };

/** Reads a receipt's address; anything else is null. */
export const receiptAddressOf = (url: string): ReceiptAddress | null => {
  const { host, pathname, search } = new URL(url);
  const name = pathname.slice(1);
  if (search !== '') return null;
  if (host === 'kept' && sha256Schema.safeParse(name).success) return { kind: 'kept', sha256: name };
  if (host === 'staged' && idSchema.safeParse(name).success) return { kind: 'staged', token: name };
  return null;
};

export interface ReceiptSource {
  readonly findKept: (sha256: string) => Promise<KeptFile | null>;
  readonly findStaged: (token: string) => Promise<KeptFile | null>;
}

/** Text is shown as text whatever it says; nothing in it is followed. */
const shownAs = (mediaType: string): string =>
  mediaType === 'text/plain' || mediaType === 'message/rfc822' ? 'text/plain; charset=utf-8' : mediaType;

/** Serves receipts to the window as what they are; `origin` is the window's, which may also fetch them as bytes. */
export const serveReceipts =
  ({ findKept, findStaged }: ReceiptSource, origin: string) =>
  async ({ method, url }: Request): Promise<Response> => {
    const address = method === 'GET' ? receiptAddressOf(url) : null;
    if (address === null) return new Response(null, { status: 404 });
    const kept = await (address.kind === 'kept' ? findKept(address.sha256) : findStaged(address.token));
    if (kept === null) return new Response(null, { status: 404 });
    try {
      const handle = await openKept(kept.path);
      const { size } = await handle.stat();
      const headers = {
        'content-type': shownAs(kept.mediaType),
        'content-length': String(size),
        'content-security-policy': RECEIPT_POLICY,
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': origin,
        'cache-control': 'no-store',
      };
      return new Response(Readable.toWeb(handle.createReadStream()) as ReadableStream, { headers });
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return new Response(null, { status: 404 });
    }
  };
