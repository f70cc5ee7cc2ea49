import type { ReceiptKind } from '#core/model/action.ts';

/** What a file most likely proves, by its name; the person can say otherwise. */
export const guessKind = (fileName: string, usual: ReceiptKind): ReceiptKind => {
  const name = fileName.toLowerCase();
  if (/sms|短信|mesej/.test(name)) return 'operator-sms';
  if (/receipt|invoice|order|payment|resit|收据|发票|订单/.test(name)) return 'payment-proof';
  return usual;
};

/** `4f9a…c21e`: enough to compare by eye. */
export const shortHash = (sha256: string): string => `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
