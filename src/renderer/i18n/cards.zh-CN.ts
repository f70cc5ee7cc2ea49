import type { words as english } from './cards.en.ts';
import type { Wording } from './wording.ts';

export const words = {} as const satisfies Wording<typeof english>;
