import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#core/model/values.ts';

/** One file a topic and language; the bundler makes a small chunk of each. */
const files = import.meta.glob<{ readonly words: Record<string, unknown> }>('./*.{en,zh-CN,ms}.ts');

const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language: string, topic: string, done: ReadCallback) => {
    const load = files[`./${topic}.${language}.ts`];
    if (!load) {
      done(new Error(`No words: ${topic}.${language}`), null);
      return;
    }
    load().then(
      ({ words }) => done(null, words),
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
