import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { LARGEST_RECEIPT_BYTES, type StagingFailure } from '#core/contract/receipts.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { shownFileName } from './file-name.ts';
import { HEAD_BYTES, isText, isTextual, type ReceiptType, sniffReceipt, unfitEnding } from './receipt-type.ts';
import { systemCode } from './system-error.ts';

/** Copies a file into the staging folder while it is hashed, or says why not and leaves nothing behind. */
export interface Copied {
  readonly fileName: string;
  readonly type: ReceiptType;
  readonly bytes: number;
  readonly sha256: string;
}

const CHUNK_BYTES = 256 * 1024;

/** Refusals travel as exceptions inside this file, so that every way out closes and removes the same way. */
class Refused extends Error {
  readonly failure: StagingFailure;

  constructor(failure: StagingFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

const failureOf = (error: unknown, fileName: string): StagingFailure => {
  if (error instanceof Refused) return error.failure;
  const code = systemCode(error);
  if (code === null) throw error;
  if (code === 'ENOENT' || code === 'ESTALE') return { kind: 'receipt-vanished', fileName };
  if (code === 'EISDIR') return { kind: 'receipt-is-folder', fileName };
  return { kind: 'receipt-unreadable', fileName };
};

/** Writing has its own table: what fails here is our disk, not the person's file. */
const writing = async <T>(fileName: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    throw new Refused(full ? { kind: 'disk-full', fileName } : { kind: 'receipt-not-kept', fileName, code });
  }
};

const refuseSize = (bytes: number, fileName: string): void => {
  if (bytes === 0) throw new Refused({ kind: 'receipt-empty', fileName });
  if (bytes > LARGEST_RECEIPT_BYTES) {
    throw new Refused({ kind: 'receipt-too-large', fileName, bytes, largestBytes: LARGEST_RECEIPT_BYTES });
  }
};

const writeChunks = async (chunks: AsyncIterable<Uint8Array>, target: string, fileName: string): Promise<Copied> => {
  const out = await writing(fileName, () => open(target, 'wx', 0o600));
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    let type: ReceiptType | null = null;
    for await (const chunk of chunks) {
      type ??= sniffReceipt(chunk.subarray(0, HEAD_BYTES));
      if (type === null) throw new Refused({ kind: 'receipt-type-unknown', fileName });
      const ending = unfitEnding(type, fileName);
      if (ending !== null) throw new Refused({ kind: 'receipt-ending-unfit', fileName, ending });
      if (isText(type) && !isTextual(chunk)) throw new Refused({ kind: 'receipt-type-unknown', fileName });
      bytes += chunk.byteLength;
      if (bytes > LARGEST_RECEIPT_BYTES) refuseSize(bytes, fileName);
      hash.update(chunk);
      await writing(fileName, () => out.writeFile(chunk));
    }
    if (type === null) throw new Refused({ kind: 'receipt-empty', fileName });
    await writing(fileName, () => out.sync());
    return { fileName, type, bytes, sha256: hash.digest('hex') };
  } finally {
    await out.close();
  }
};

async function* readChunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

const cleaned = async (
  work: () => Promise<Copied>,
  target: string,
  fileName: string,
): Promise<Result<Copied, StagingFailure>> => {
  try {
    return ok(await work());
  } catch (error) {
    await rm(target, { force: true });
    return fail(failureOf(error, fileName));
  }
};

/** Copies the file at a path. One that is removed, replaced or written to meanwhile is refused as vanished. */
export const copyFileIn = (path: string, target: string): Promise<Result<Copied, StagingFailure>> => {
  const fileName = shownFileName(path);
  const work = async (): Promise<Copied> => {
    const before = await stat(path);
    if (before.isDirectory()) throw new Refused({ kind: 'receipt-is-folder', fileName });
    // A pipe or a device would be read for ever.
    if (!before.isFile()) throw new Refused({ kind: 'receipt-unreadable', fileName });
    refuseSize(before.size, fileName);
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const copied = await writeChunks(readChunks(handle), target, fileName);
      const after = await handle.stat();
      const same = after.ino === before.ino && after.mtimeMs === before.mtimeMs && after.size === copied.bytes;
      if (!same || after.nlink === 0) throw new Refused({ kind: 'receipt-vanished', fileName });
      return copied;
    } finally {
      await handle.close();
    }
  };
  return cleaned(work, target, fileName);
};

/** Writes pasted bytes, by the same rules. */
export const copyBytesIn = (
  name: string,
  bytes: Uint8Array,
  target: string,
): Promise<Result<Copied, StagingFailure>> => {
  const fileName = shownFileName(name);
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.byteLength; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
  }
  const work = async (): Promise<Copied> => {
    refuseSize(bytes.byteLength, fileName);
    return writeChunks(all(), target, fileName);
  };
  return cleaned(work, target, fileName);
};
