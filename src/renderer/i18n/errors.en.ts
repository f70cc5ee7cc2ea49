import { words as change } from './errors/change.en.ts';
import { words as file } from './errors/file.en.ts';
import type { FailureKind, FailureWords } from './failure-kind.ts';

/** A title, an explanation and a next step for every failure that a person may meet. */
export const words = { ...change, ...file } as const satisfies Record<FailureKind, FailureWords>;
