import { useMemo } from 'react';
import type { Language } from '#core/model/values.ts';
import { countryHabits } from '#core/own-carrier/country-habits.ts';
import { LANGUAGE_LIST } from '../add-card/languages.ts';

/** Countries, currencies and time zones to choose from, each found in any of the three languages. */

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Everything that may be typed for it, lower case. */
  readonly searchText: string;
}

const byLabel =
  (language: Language) =>
  (a: Choice, b: Choice): number =>
    a.label.localeCompare(b.label, language);

const choicesOf = (
  codes: readonly string[],
  type: 'region' | 'currency',
  language: Language,
  labelOf: (code: string, name: string) => string,
): readonly Choice[] => {
  const names = LANGUAGE_LIST.map((one) => new Intl.DisplayNames(one, { type, style: 'short' }));
  const mine = new Intl.DisplayNames(language, { type, style: type === 'currency' ? 'long' : 'short' });
  return codes
    .map((code) => {
      const label = labelOf(code, mine.of(code) ?? code);
      const searchText = [label, code, ...names.map((one) => one.of(code) ?? '')].join(' ').toLowerCase();
      return { value: code, label, searchText };
    })
    .sort(byLabel(language));
};

const zoneChoices = (chosen: string): readonly Choice[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), ...(chosen === '' ? [] : [chosen])])].sort().map((zone) => {
    const label = zone.replaceAll('_', ' ');
    return { value: zone, label, searchText: label.toLowerCase() };
  });

export interface Places {
  readonly countries: readonly Choice[];
  readonly currencies: readonly Choice[];
  readonly zones: readonly Choice[];
}

/** All there are; worked out once for a language. */
export const usePlaces = (language: Language, zone: string): Places => {
  const fixed = useMemo(() => {
    const habits = countryHabits();
    return {
      countries: choicesOf(
        habits.map(({ country }) => country),
        'region',
        language,
        (_code, name) => name,
      ),
      currencies: choicesOf(
        [...new Set(habits.map(({ currency }) => currency))],
        'currency',
        language,
        (code, name) => `${code} · ${name}`,
      ),
    };
  }, [language]);
  const zones = useMemo(() => zoneChoices(zone), [zone]);
  return { ...fixed, zones };
};
