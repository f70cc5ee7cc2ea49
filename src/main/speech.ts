import type { Language } from '#core/model/values.ts';
import { words as en } from './native-words.en.ts';
import { words as ms } from './native-words.ms.ts';
import type { NativeWords } from './native-words.ts';
import { words as zh } from './native-words.zh-CN.ts';

const WORDS: Readonly<Record<Language, NativeWords>> = { en, 'zh-CN': zh, ms };

/** The words of what the system draws for us, in a language. */
export const nativeWords = (language: Language): NativeWords => WORDS[language];
