import { type Adapter, Low } from 'lowdb';
import { fail, ok, type Result } from '#core/result.ts';
import type { Codec } from './codec.ts';
import { systemCode } from './system-error.ts';

/** The disk did not take it; nothing changed, neither there nor in memory. */
export interface SaveFailure {
  readonly kind: 'save-failed';
  /** The system's code, such as `ENOSPC` or `EACCES`; `TOO-NEW` for a newer app's document. */
  readonly code: string;
}

/** A document of the data folder: what it holds now, and the one way to change it. */
export interface Document<T> {
  readonly value: () => T;
  /** One change after the other; durable first, memory second. */
  readonly change: (step: (value: T) => T) => Promise<Result<T, SaveFailure>>;
  /** When all changes that were asked for so far have ended, well or not. */
  readonly settled: () => Promise<void>;
}

/** lowdb's adapter of values on top of its adapter of text. */
export const adapterOf = <T>(text: Adapter<string>, codec: Codec<T>): Adapter<T> => ({
  read: async () => {
    const found = await text.read();
    if (found === null) return null;
    const reading = codec.read(found);
    return reading.kind === 'loaded' || reading.kind === 'migrated' ? reading.value : null;
  },
  write: (value) => text.write(codec.write(value)),
});

/** A lowdb document whose memory changes only after the disk has agreed, and whose changes queue up. */
export class DocumentFile<T> implements Document<T> {
  readonly #low: Low<T>;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(adapter: Adapter<T>, value: T) {
    this.#low = new Low(adapter, value);
  }

  value(): T {
    return this.#low.data;
  }

  async #save(value: T): Promise<Result<T, SaveFailure>> {
    try {
      await this.#low.adapter.write(value);
      return ok(value);
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      return fail({ kind: 'save-failed', code });
    }
  }

  /** Commits the value as it is: how a document that has no file yet gets one. */
  write(): Promise<Result<T, SaveFailure>> {
    return this.#save(this.#low.data);
  }

  /** Runs a step on the newest value and commits what it gives; a refused step writes nothing. */
  commit<F extends { readonly kind: string }>(step: (value: T) => Result<T, F>): Promise<Result<T, F | SaveFailure>> {
    const run = async (): Promise<Result<T, F | SaveFailure>> => {
      const stepped = step(this.#low.data);
      if (!stepped.ok || stepped.value === this.#low.data) return stepped;
      const saved = await this.#save(stepped.value);
      if (saved.ok) this.#low.data = stepped.value;
      return saved;
    };
    // A step that throws is a bug of the caller's; the next in the queue must run all the same.
    const turn = this.#queue.then(run, run);
    this.#queue = turn;
    return turn;
  }

  async settled(): Promise<void> {
    await this.#queue.catch(() => undefined);
  }

  change(step: (value: T) => T): Promise<Result<T, SaveFailure>> {
    return this.commit<never>((value) => ok(step(value)));
  }
}

/** A document that may be looked at and not written: a newer app wrote it, or it could not be read just now. */
export const readOnlyDocument = <T>(value: T, code: string): Document<T> => ({
  value: () => value,
  change: async () => fail({ kind: 'save-failed', code }),
  settled: async () => undefined,
});
