import type { Carrier, Plan } from '#core/model/carrier.ts';
import type { Language } from '#core/model/values.ts';
import { LANGUAGE_LIST } from './languages.ts';

/** Carriers and plans as one picks among them. */

export interface PlanOption {
  /** `hotlink/pantas` */
  readonly value: string;
  readonly label: string;
  readonly keeps: string;
  readonly country: string;
  /** Everything that may be typed for it, in three languages, lower case. */
  readonly searchText: string;
}

/** The carrier that the product began with stands first. */
const FIRST = 'hotlink';

/** `Hotlink Pantas`, `giffgaff`: the carrier's name only when the plan's does not begin with it. */
export const planLabel = (carrierName: string, planName: string): string => {
  const brand = carrierName.split(/[（(]/)[0]?.trim() ?? carrierName;
  // `Celcom Xpax` has the plan `Xpax`.
  if (` ${brand}`.endsWith(` ${planName}`)) return brand;
  return planName.toLowerCase().includes(brand.toLowerCase()) ? planName : `${brand} ${planName}`;
};

const countryNames = (country: string): string =>
  LANGUAGE_LIST.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', style: 'short' }).of(country) ?? '',
  ).join(' ');

const searchTextOf = (carrier: Carrier, plan: Plan, countries: string): string =>
  [
    ...LANGUAGE_LIST.flatMap((language) => [carrier.names[language], plan.names[language]]),
    ...carrier.aliases,
    carrier.id,
    carrier.country,
    countries,
  ]
    .join(' ')
    .toLowerCase();

const optionsOf = (carrier: Carrier, language: Language): readonly PlanOption[] => {
  const countries = countryNames(carrier.country);
  return carrier.plans.map((plan) => ({
    value: `${carrier.id}/${plan.id}`,
    label: planLabel(carrier.names[language], plan.names[language]),
    keeps: plan.keeps[language],
    country: carrier.country,
    searchText: searchTextOf(carrier, plan, countries),
  }));
};

/** All plans, Hotlink's and its country's first, then country by country. */
export const planOptions = (carriers: readonly Carrier[], language: Language): readonly PlanOption[] => {
  const home = carriers.find(({ id }) => id === FIRST)?.country;
  const names = new Intl.DisplayNames(language, { type: 'region', style: 'short' });
  const rank = ({ id, country, names: own }: Carrier): readonly [number, string, number, string] => [
    country === home ? 0 : 1,
    names.of(country) ?? country,
    id === FIRST ? 0 : 1,
    own[language],
  ];
  const compare = (a: Carrier, b: Carrier): number => {
    const [ra, rb] = [rank(a), rank(b)];
    return (
      ra[0] - rb[0] || ra[1].localeCompare(rb[1], language) || ra[2] - rb[2] || ra[3].localeCompare(rb[3], language)
    );
  };
  return carriers.toSorted(compare).flatMap((carrier) => optionsOf(carrier, language));
};

/** The options whose names, aliases or country hold every word that was typed; those whose label begins with it first. */
export const matching = (options: readonly PlanOption[], typed: string): readonly PlanOption[] => {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/).filter((word) => word !== '');
  const begins = ({ label }: PlanOption): number => (label.toLowerCase().startsWith(text) ? 0 : 1);
  return options
    .filter(({ searchText, label }) =>
      words.every((word) => searchText.includes(word) || label.toLowerCase().includes(word)),
    )
    .toSorted((a, b) => (text === '' ? 0 : begins(a) - begins(b)));
};
