import type { Language } from '#core/model/values.ts';

/** The country as people call it, `Hong Kong` and not `Hong Kong SAR China`; its code when the language has no name. */
export const placeName = (country: string | null, language: Language): string => {
  if (country === null) return '';
  return new Intl.DisplayNames(language, { type: 'region', style: 'short' }).of(country) ?? country;
};
