import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#core/model/values.ts';

type Words = Record<string, unknown>;

/** The first screen's topics, in one chunk for each language, so that one answer brings them all. */
const firstFiles = import.meta.glob<{ readonly first: Record<string, Words> }>('./first.*.ts');

/** The others, one file a topic and language; the bundler makes a small chunk of each. */
const files = import.meta.glob<{ readonly words: Words }>([
  './*.{en,zh-CN,ms}.ts',
  '!./first.*',
  '!./{cards,overview,reason,shell}.*',
]);

const wordsOf = async (language: string, topic: string): Promise<Words> => {
  const loaded = await firstFiles[`./first.${language}.ts`]?.();
  const found = loaded?.first[topic] ?? (await files[`./${topic}.${language}.ts`]?.())?.words;
  if (!found) throw new Error(`No words: ${topic}.${language}`);
  return found;
};

const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language: string, topic: string, done: ReadCallback) => {
    wordsOf(language, topic).then(
      (words) => done(null, words),
      (error: Error) => done(error, null),
    );
  },
};

/** Starts the words in a language; resolves when those of the first screen are there. */
export const startWords = async (language: Language): Promise<void> => {
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['zh-CN', 'en', 'ms'],
      load: 'currentOnly',
      fallbackLng: false,
      ns: ['shell', 'overview', 'cards', 'reason'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  document.documentElement.lang = language;
};

/** Changes the language at once, everywhere. */
export const speak = async (language: Language): Promise<void> => {
  if (i18next.language === language) return;
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};
