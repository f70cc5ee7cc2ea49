import type { words } from './shell.en.ts';

/** What can be told as done; each is a sentence of the topic `shell` under `done`. */
export type DoneWord = keyof typeof words.done;
