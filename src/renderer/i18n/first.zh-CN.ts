export { words as cards } from './cards.zh-CN.ts';
export { words as overview } from './overview.zh-CN.ts';
export { words as reason } from './reason.zh-CN.ts';
export { words as shell } from './shell.zh-CN.ts';
