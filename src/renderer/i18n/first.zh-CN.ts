import { words as cards } from './cards.zh-CN.ts';
import { words as overview } from './overview.zh-CN.ts';
import { words as reason } from './reason.zh-CN.ts';
import { words as shell } from './shell.zh-CN.ts';

/** The topics of the first screen. */
export const first = { cards, overview, reason, shell };
