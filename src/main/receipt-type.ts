/** What a file is, told by its first bytes; only a text is asked for its name as well. */
export interface ReceiptType {
  readonly mediaType: string;
  readonly extension: string;
}

const JPEG: ReceiptType = { mediaType: 'image/jpeg', extension: 'jpg' };
const PNG: ReceiptType = { mediaType: 'image/png', extension: 'png' };
const GIF: ReceiptType = { mediaType: 'image/gif', extension: 'gif' };
const WEBP: ReceiptType = { mediaType: 'image/webp', extension: 'webp' };
const HEIC: ReceiptType = { mediaType: 'image/heic', extension: 'heic' };
const AVIF: ReceiptType = { mediaType: 'image/avif', extension: 'avif' };
const PDF: ReceiptType = { mediaType: 'application/pdf', extension: 'pdf' };
const MAIL: ReceiptType = { mediaType: 'message/rfc822', extension: 'eml' };
const TEXT: ReceiptType = { mediaType: 'text/plain', extension: 'txt' };

/** Every type that is kept. */
export const RECEIPT_TYPES: readonly ReceiptType[] = [JPEG, PNG, GIF, WEBP, HEIC, AVIF, PDF, MAIL, TEXT];

/** Bytes enough to tell; a PDF may have up to 1,024 bytes of something else in front. */
export const HEAD_BYTES = 4096;

const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);
const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|x-[\w-]+|dkim-signature|arc-[\w-]+):/i;
/** Pages and drawings are text that a program would run; they are no receipts. */
const MARKUP = /^\s*(?:<[!?a-z]|#!)/i;

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

const sniffBinary = (head: Uint8Array): ReceiptType | null => {
  if (latin(head, 0, 3) === '\xff\xd8\xff') return JPEG;
  if (latin(head, 0, 8) === '\x89PNG\r\n\x1a\n') return PNG;
  if (/^GIF8[79]a/.test(latin(head, 0, 6))) return GIF;
  if (latin(head, 0, 4) === 'RIFF' && latin(head, 8, 12) === 'WEBP') return WEBP;
  if (latin(head, 4, 8) === 'ftyp') {
    const brand = latin(head, 8, 12);
    if (HEIC_BRANDS.has(brand)) return HEIC;
    if (brand === 'avif' || brand === 'avis') return AVIF;
  }
  return latin(head, 0, 1024).includes('%PDF-') ? PDF : null;
};

const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);

/** Whether bytes can be part of a text in UTF-8 or an older encoding without NUL (GBK, Latin-1). */
export const isTextual = (bytes: Uint8Array): boolean => !bytes.some(isControl);

/** Endings of files that people keep texts in. What is text inside and ends otherwise is a program's or its settings. */
export const TEXT_ENDINGS: ReadonlySet<string> = new Set(['txt', 'text', 'eml', 'csv', 'tsv', 'log', 'md']);

/** The ending of a name, `exe` of `Setup.EXE`; null for none, and for the 2026 of `SMS 1.12.2026`. */
const endingOf = (fileName: string): string | null => /\.([a-z][a-z0-9]*)$/i.exec(fileName)?.[1]?.toLowerCase() ?? null;

/** Whether a kept type is text, which any program's file may be as well. */
export const isText = ({ mediaType }: ReceiptType): boolean =>
  mediaType === TEXT.mediaType || mediaType === MAIL.mediaType;

/** The ending that makes a file of text no receipt, or null when the name is fine. A picture's name says nothing. */
export const unfitEnding = (type: ReceiptType, fileName: string): string | null => {
  const ending = endingOf(fileName);
  return isText(type) && ending !== null && !TEXT_ENDINGS.has(ending) ? ending : null;
};

/** The type of a file that begins with these bytes (the first `HEAD_BYTES` of it), or null for none that is kept. */
export const sniffReceipt = (head: Uint8Array): ReceiptType | null => {
  const binary = sniffBinary(head);
  if (binary !== null) return binary;
  if (!isTextual(head)) return null;
  const text = Buffer.from(head)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  if (MARKUP.test(text)) return null;
  return MAIL_HEADER.test(text) ? MAIL : TEXT;
};

/** The extension of a media type that is kept, or null. */
export const extensionOf = (mediaType: string): string | null =>
  RECEIPT_TYPES.find((type) => type.mediaType === mediaType)?.extension ?? null;

/** The media type of a kept file's extension, or null. */
export const mediaTypeOf = (extension: string): string | null =>
  RECEIPT_TYPES.find((type) => type.extension === extension)?.mediaType ?? null;
