/** Bytes as text, whatever they were written with. */

/** Chinese texts of older phones and operators; it reads plain ASCII as well. */
const OLDER = 'gb18030';

const decoderFor = (charset: string): TextDecoder => {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
};

/** The text of bytes: in the charset that is named, else as UTF-8, else as the older Chinese encoding. */
export const decoded = (bytes: Uint8Array, charset: string | null = null): string => {
  if (charset !== null) return decoderFor(charset).decode(bytes);
  try {
    // The last character may have been cut in half where reading stopped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder(OLDER).decode(bytes);
  }
};

/** Bytes as they are, a character each: how mails are taken apart before their parts say what they were written with. */
export const rawOf = (bytes: Uint8Array): string => {
  let raw = '';
  for (let at = 0; at < bytes.length; at += 8192) raw += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return raw;
};

/** The bytes of a text that has a character each. */
export const bytesOf = (raw: string): Uint8Array => Uint8Array.from(raw, (char) => char.charCodeAt(0) & 0xff);
