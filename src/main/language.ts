import type { Language } from '#core/model/values.ts';

/** The language of the product for one of the system's: `zh-Hant-HK` is read as Chinese, everything unknown as English. */
const nearest = (tag: string): Language | null => {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  if (primary === 'zh' || primary === 'yue') return 'zh-CN';
  if (primary === 'ms') return 'ms';
  return primary === 'en' ? 'en' : null;
};

const LANGUAGES: Readonly<Record<string, Language>> = { 'zh-CN': 'zh-CN', en: 'en', ms: 'ms' };

/** The product's language of exactly that name, or null. */
export const languageNamed = (name: unknown): Language | null =>
  typeof name === 'string' && Object.hasOwn(LANGUAGES, name) ? (LANGUAGES[name] ?? null) : null;

/** What to speak: what the person chose, what the command line says, the first of the system's languages that we have. */
export const chooseLanguage = (chosen: Language | null, asked: Language | null, system: readonly string[]): Language =>
  chosen ?? asked ?? system.map(nearest).find((language) => language !== null) ?? 'en';
