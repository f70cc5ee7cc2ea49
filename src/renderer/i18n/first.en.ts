import { words as cards } from './cards.en.ts';
import { words as overview } from './overview.en.ts';
import { words as reason } from './reason.en.ts';
import { words as shell } from './shell.en.ts';

/** The topics of the first screen. */
export const first = { cards, overview, reason, shell };
