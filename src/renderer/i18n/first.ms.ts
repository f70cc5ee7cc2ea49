import { words as cards } from './cards.ms.ts';
import { words as overview } from './overview.ms.ts';
import { words as reason } from './reason.ms.ts';
import { words as shell } from './shell.ms.ts';

/** The topics of the first screen. */
export const first = { cards, overview, reason, shell };
