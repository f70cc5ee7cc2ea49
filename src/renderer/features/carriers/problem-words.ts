import type { TFunction } from 'i18next';
import type { ProblemKind } from '#core/catalogue/problems.ts';
import type { CatalogueProblem } from '#core/contract/carriers.ts';
import type { words } from '../../i18n/carriers.en.ts';

/** A refused place of a carrier file in words: `plan 1, rule version 2, grace, length`. */

type ToldKind = keyof typeof words.problem;
type PlaceWord = Exclude<keyof typeof words.place, 'numbered' | 'join'>;

/** The compiler proves that every kind of the catalogue has its words. */
const KNOWN: Readonly<Record<ProblemKind | 'unreadable', ToldKind>> = {
  'too-large': 'too-large',
  'not-json': 'not-json',
  'too-deep': 'too-deep',
  missing: 'missing',
  'missing-source': 'missing-source',
  'unknown-field': 'unknown-field',
  'unknown-kind': 'unknown-kind',
  'wrong-type': 'wrong-type',
  'wrong-format': 'wrong-format',
  'wrong-date': 'wrong-date',
  'wrong-link': 'wrong-link',
  'wrong-schema': 'wrong-schema',
  negative: 'negative',
  'too-small': 'too-small',
  'too-big': 'too-big',
  blank: 'blank',
  markup: 'markup',
  'control-character': 'control-character',
  'hidden-character': 'hidden-character',
  'unknown-source': 'unknown-source',
  'unused-source': 'unused-source',
  'source-without-link': 'source-without-link',
  'unknown-product': 'unknown-product',
  'unknown-channel': 'unknown-channel',
  'unknown-currency': 'unknown-currency',
  'unknown-country': 'unknown-country',
  'unknown-time-zone': 'unknown-time-zone',
  twice: 'twice',
  'validity-reversed': 'validity-reversed',
  'validity-overlap': 'validity-overlap',
  'validity-order': 'validity-order',
  'tiers-order': 'tiers-order',
  'empty-length': 'empty-length',
  'countdown-without-length': 'countdown-without-length',
  'keeps-alive-contradiction': 'keeps-alive-contradiction',
  'file-name': 'file-name',
  unreadable: 'unreadable',
};

const isKnown = (kind: string): kind is keyof typeof KNOWN => Object.hasOwn(KNOWN, kind);

/** Why a place is refused. */
export const reasonWords = ({ kind }: CatalogueProblem, t: TFunction<'carriers'>): string =>
  t(`problem.${isKnown(kind) ? KNOWN[kind] : 'wrong-format'}`);

/** Fields of a carrier file by the word for them; the others are told as they are written. */
const PLACES: Readonly<Record<string, PlaceWord>> = {
  names: 'name',
  country: 'country',
  timeZone: 'timeZone',
  currency: 'currency',
  weekend: 'weekend',
  aliases: 'alias',
  sources: 'source',
  source: 'source',
  plans: 'plan',
  rules: 'rule',
  clocks: 'clock',
  initial: 'initial',
  grants: 'grant',
  gives: 'gives',
  tiers: 'tier',
  length: 'length',
  lengths: 'length',
  every: 'length',
  count: 'length',
  unit: 'amount',
  from: 'amount',
  minimum: 'amount',
  amount: 'amount',
  cap: 'cap',
  recurring: 'recurring',
  hardStops: 'hardStop',
  phases: 'phase',
  quarantine: 'quarantine',
  conflicts: 'conflict',
  products: 'product',
  price: 'price',
  channels: 'channel',
  checks: 'check',
  links: 'link',
  url: 'link',
  warnings: 'warning',
  validFrom: 'validFrom',
  validTo: 'validTo',
  kind: 'kind',
  text: 'text',
  keeps: 'text',
  title: 'text',
  checkedOn: 'day',
};

const isIndex = (step: string | undefined): step is string => step !== undefined && /^\d+$/.test(step);

/** The place in words, with the numbers of lists counted from one; empty for the file as a whole. */
export const placeWords = ({ place }: CatalogueProblem, t: TFunction<'carriers'>): string => {
  const steps = place.split('/').filter((step) => step !== '');
  const told: string[] = [];
  steps.forEach((step, at) => {
    if (isIndex(step)) return;
    const word = Object.hasOwn(PLACES, step) ? PLACES[step] : undefined;
    const what = word === undefined ? step : t(`place.${word}`);
    const next = steps[at + 1];
    const said = isIndex(next) ? t('place.numbered', { what, number: Number(next) + 1 }) : what;
    if (told[told.length - 1] !== said) told.push(said);
  });
  return told.join(t('place.join'));
};
