import { words as change } from './errors/change.ms.ts';
import { words as file } from './errors/file.ms.ts';
import type { words as english } from './errors.en.ts';
import type { Wording } from './wording.ts';

export const words = { ...change, ...file } as const satisfies Wording<typeof english>;
