import type { Language } from '#core/model/values.ts';

/** Each language by its own name, so that anybody finds theirs whatever is shown now. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  en: 'English',
  ms: 'Bahasa Melayu',
};
