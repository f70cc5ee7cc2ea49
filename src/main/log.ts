import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { instantOfMs } from '#core/instant.ts';

/** What went wrong and nobody expected, whole, for those who look into it. Never what a person typed. */
export interface Log {
  /** Takes an error down and gives the mark under which it is found, such as `E-4f1c2a`. */
  readonly unexpected: (where: string, error: unknown) => string;
  readonly note: (text: string) => void;
}

const LARGEST_BYTES = 512 * 1024;

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
};

const textOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${textOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
};

/** Writes `main.log` in a folder, and keeps one older file of half a megabyte beside it. */
export const createLog = (folder: string, wallMs: () => number): Log => {
  const file = join(folder, 'main.log');
  const write = (line: string): void => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (sizeOf(file) > LARGEST_BYTES) renameSync(file, `${file}.old`);
      // At once and in order: the next line may be the one that ends the process.
      appendFileSync(file, `${instantOfMs(wallMs())} ${line}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must not be the error that people see.
    }
  };
  return {
    unexpected: (where, error) => {
      const mark = `E-${randomBytes(3).toString('hex')}`;
      write(`${mark} ${where}: ${textOf(error)}`);
      return mark;
    },
    note: write,
  };
};
