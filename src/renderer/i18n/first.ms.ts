export { words as cards } from './cards.ms.ts';
export { words as overview } from './overview.ms.ts';
export { words as reason } from './reason.ms.ts';
export { words as shell } from './shell.ms.ts';
