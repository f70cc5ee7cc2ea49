/**
 * What the window may load: its own files, receipts, and nothing from anywhere else. Styles may be inline, because the
 * component library sets positions that way; scripts may not. Workers and receipts fetched as bytes are the PDF preview.
 */
export const WINDOW_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: keepline-receipt:",
  "font-src 'self' data: blob:",
  "connect-src 'self' keepline-receipt:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The PDF reader's worker has a policy of its own: it may compile its picture decoders, which the page may not. */
export const PDF_WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** A receipt is a stranger's file: shown as what it is, able to do nothing, even if somebody opened it as a page. */
export const RECEIPT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** For the dev server: its client speaks to it, and puts a script into the page. */
export const DEV_WINDOW_POLICY = WINDOW_POLICY.replace(
  "script-src 'self'",
  "script-src 'self' 'unsafe-inline'",
).replace("connect-src 'self'", "connect-src 'self' ws://localhost:*");
