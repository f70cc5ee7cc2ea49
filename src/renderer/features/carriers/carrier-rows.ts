import type { CarrierEntry } from '#core/contract/carriers.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { Language } from '#core/model/values.ts';
import { LANGUAGE_LIST } from '../add-card/languages.ts';
import { placeName } from '../record/place-name.ts';

/** The carriers as a list: found by any of their names, grouped by country. */

export interface CarrierRow {
  readonly entry: CarrierEntry;
  readonly name: string;
  readonly country: string;
  /** The latest day on which one of its sources was read; null for a carrier without sources. */
  readonly checkedOn: LocalDate | null;
  /** Everything that may be typed for it, lower case. */
  readonly searchText: string;
}

export interface CarrierGroup {
  readonly country: string;
  readonly rows: readonly CarrierRow[];
}

export interface RowFilter {
  readonly typed: string;
  /** Null for all. */
  readonly country: string | null;
  readonly ownOnly: boolean;
}

const searchTextOf = ({ id, names, aliases, country, plans }: Carrier): string => {
  const words = LANGUAGE_LIST.flatMap((language) => [
    names[language],
    placeName(country, language),
    ...plans.map((plan) => plan.names[language]),
  ]);
  return [...new Set([...words, ...aliases, id, country])].join('\n').normalize('NFKC').toLowerCase();
};

const latestCheck = ({ sources }: Carrier): LocalDate | null =>
  Object.values(sources)
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1) ?? null;

/** A row for every carrier; the search text is made once, not at every key. */
export const carrierRows = (entries: readonly CarrierEntry[], language: Language): readonly CarrierRow[] =>
  entries.map((entry) => ({
    entry,
    name: entry.carrier.names[language],
    country: entry.carrier.country,
    checkedOn: latestCheck(entry.carrier),
    searchText: searchTextOf(entry.carrier),
  }));

const fits = ({ entry, country, searchText }: CarrierRow, filter: RowFilter): boolean => {
  if (filter.ownOnly && entry.origin !== 'own') return false;
  if (filter.country !== null && country !== filter.country) return false;
  const words = filter.typed.normalize('NFKC').trim().toLowerCase().split(/\s+/);
  return words.every((word) => searchText.includes(word));
};

/** The countries that there are carriers of, by their name in the person's language. */
export const countriesOf = (rows: readonly CarrierRow[], language: Language): readonly string[] =>
  [...new Set(rows.map(({ country }) => country))].sort((a, b) =>
    placeName(a, language).localeCompare(placeName(b, language), language),
  );

/** The rows that fit, country by country; the country with most of one's cards first, own carriers first in each. */
export const carrierGroups = (
  rows: readonly CarrierRow[],
  filter: RowFilter,
  cardsOf: (carrierId: string) => number,
  language: Language,
): readonly CarrierGroup[] => {
  const shown = rows.filter((row) => fits(row, filter));
  const cards = (country: string): number =>
    rows.filter((row) => row.country === country).reduce((sum, { entry }) => sum + cardsOf(entry.carrier.id), 0);
  const compare = (a: CarrierRow, b: CarrierRow): number =>
    Number(b.entry.origin === 'own') - Number(a.entry.origin === 'own') || a.name.localeCompare(b.name, language);
  return countriesOf(shown, language)
    .map((country) => ({ country, rows: shown.filter((row) => row.country === country).sort(compare) }))
    .sort((a, b) => cards(b.country) - cards(a.country));
};
