export { words as cards } from './cards.en.ts';
export { words as overview } from './overview.en.ts';
export { words as reason } from './reason.en.ts';
export { words as shell } from './shell.en.ts';
