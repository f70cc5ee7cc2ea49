import i18next, { type TFunction } from 'i18next';
import type { Language } from '#core/model/values.ts';
import { words as cardEn } from '../../src/renderer/i18n/card.en.ts';
import { words as cardMs } from '../../src/renderer/i18n/card.ms.ts';
import { words as cardZh } from '../../src/renderer/i18n/card.zh-CN.ts';
import { words as overviewEn } from '../../src/renderer/i18n/overview.en.ts';
import { words as overviewMs } from '../../src/renderer/i18n/overview.ms.ts';
import { words as overviewZh } from '../../src/renderer/i18n/overview.zh-CN.ts';
import { words as reasonEn } from '../../src/renderer/i18n/reason.en.ts';
import { words as reasonMs } from '../../src/renderer/i18n/reason.ms.ts';
import { words as reasonZh } from '../../src/renderer/i18n/reason.zh-CN.ts';
import { words as recordEn } from '../../src/renderer/i18n/record.en.ts';
import { words as recordMs } from '../../src/renderer/i18n/record.ms.ts';
import { words as recordZh } from '../../src/renderer/i18n/record.zh-CN.ts';

const resources = {
  en: { card: cardEn, overview: overviewEn, reason: reasonEn, record: recordEn },
  ms: { card: cardMs, overview: overviewMs, reason: reasonMs, record: recordMs },
  'zh-CN': { card: cardZh, overview: overviewZh, reason: reasonZh, record: recordZh },
};

/** Words of one's own choice, spoken as the window speaks. A missing key throws instead of showing itself. */
export const saidIn = (language: Language, topic: string, words: object) => {
  const spoken = i18next.createInstance();
  void spoken.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { [topic]: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _topic, key) => {
      throw new Error(`No words for ${key} in ${language}`);
    },
  });
  return spoken.getFixedT(language, topic) as (key: string, facts: Readonly<Record<string, string>>) => string;
};

/** The real words of a topic, as the window speaks them. A missing key throws instead of showing itself. */
export const wordsOf = <Topic extends 'card' | 'overview' | 'reason' | 'record'>(
  language: Language,
  topic: Topic,
): TFunction<Topic> => {
  return saidIn(language, topic, resources[language][topic]) as unknown as TFunction<Topic>;
};
