import { fail, ok, type Result } from '#core/result.ts';

/** So much of a text is shown: a hundred pages, and a mail's words come before its files. */
const MOST_BYTES = 512 * 1024;

export interface Start {
  readonly bytes: Uint8Array;
  /** There is more of it. */
  readonly cut: boolean;
}

/** Reads the beginning of a receipt; the rest of a large one is never asked for. */
export const readStart = async (
  address: string,
  signal: AbortSignal,
): Promise<Result<Start, { readonly kind: 'broken' }>> => {
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok || answer.body === null) return fail({ kind: 'broken' });
    const reader = answer.body.getReader();
    const bytes = new Uint8Array(MOST_BYTES);
    let filled = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return ok({ bytes: bytes.subarray(0, filled), cut: false });
      const room = MOST_BYTES - filled;
      bytes.set(value.subarray(0, room), filled);
      filled += Math.min(room, value.length);
      if (value.length <= room) continue;
      await reader.cancel();
      return ok({ bytes, cut: true });
    }
  } catch {
    return fail({ kind: 'broken' });
  }
};
