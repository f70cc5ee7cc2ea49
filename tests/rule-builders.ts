import { localDate } from '#core/local-date.ts';
import type { Carrier, Channel, Plan, Product, Source } from '#core/model/carrier.ts';
import type { Clock, Gives, Grant, HardStop, Length, Phase, Rule, Services } from '#core/model/rule.ts';
import type { Localized } from '#core/model/values.ts';

/** Rules and carriers for tests: every builder takes the few facts that a test is about and fills in the rest. */

/** Days and months as lengths: `days(365)`, `months(6)`. */
export const days = (count: number): Length => ({ count, unit: 'days' });
export const months = (count: number): Length => ({ count, unit: 'months' });

/** One text for all three languages. */
export const named = (text: string): Localized => ({ 'zh-CN': text, en: text, ms: text });

const SOURCES = ['a-source'];

/** One ringgit gives one day, whatever the amount. */
export const DAY_PER_UNIT: Gives = { kind: 'per-unit', unit: 100, length: days(1), minimum: null };

/** A grant for any top-up: RM1 = 1 day, `max` of both, no cap, unless told otherwise. */
export const aGrant = (facts: Partial<Grant> = {}): Grant => ({
  id: 'any-top-up',
  actions: ['top-up'],
  products: null,
  channels: null,
  overWifi: false,
  gives: DAY_PER_UNIT,
  combine: 'max',
  cap: null,
  counts: 'at-once',
  sources: SOURCES,
  ...facts,
});

/** The clock of the number's validity with one grant; without a start of its own. */
export const aClock = (facts: Partial<Clock> = {}): Clock => ({
  id: 'validity',
  names: named('Validity'),
  protects: 'number',
  initial: null,
  runs: 'always',
  grants: [aGrant()],
  recurring: null,
  ...facts,
});

export const RECEIVES: Services = {
  receiveSms: true,
  receiveCalls: true,
  sendSms: false,
  makeCalls: false,
  data: false,
};

/** A receive-only stretch of 30 days from which a top-up leads back. */
export const aPhase = (facts: Partial<Phase> = {}): Phase => ({
  id: 'grace',
  names: named('Grace'),
  kind: 'receive-only',
  length: days(30),
  starts: 'after-previous',
  services: RECEIVES,
  wayBack: 'top-up',
  creditKept: true,
  sources: SOURCES,
  ...facts,
});

/** A tourist registration that ends three months after it was made. */
export const aHardStop = (facts: Partial<HardStop> = {}): HardStop => ({
  id: 'tourist',
  names: named('Tourist registration'),
  registrations: ['tourist'],
  from: 'registered',
  lengths: [months(3)],
  sources: SOURCES,
  ...facts,
});

/** A rule with one clock (RM1 = 1 day, max) and 30 days of grace. */
export const aRule = (facts: Partial<Rule> = {}): Rule => ({
  id: 'first',
  validFrom: null,
  validTo: null,
  clocks: [aClock()],
  hardStops: [],
  phases: [aPhase()],
  afterDeadline: 'stated',
  quarantine: null,
  conflicts: [],
  ...facts,
});

export const aProduct = (facts: Partial<Product> = {}): Product => ({
  id: 'top-up-30',
  names: named('RM30'),
  kind: 'top-up',
  price: 3000,
  keepsAlive: true,
  sources: SOURCES,
  ...facts,
});

export const aChannel = (facts: Partial<Channel> = {}): Channel => ({
  id: 'app',
  names: named('App'),
  kind: 'official-app',
  actions: ['top-up', 'pass-bought'],
  delayDays: 0,
  url: null,
  sources: SOURCES,
  ...facts,
});

/** A plan named `plain` with two products (RM10, RM30) and the channel `app`. */
export const aPlan = (facts: Partial<Plan> = {}): Plan => ({
  id: 'plain',
  names: named('Plain'),
  keeps: named('A top-up keeps it.'),
  rules: [aRule()],
  products: [aProduct({ id: 'top-up-10', names: named('RM10'), price: 1000 }), aProduct()],
  channels: ['app'],
  registrations: ['resident', 'tourist', 'unknown'],
  minimumBalance: null,
  ...facts,
});

export const aSource = (facts: Partial<Source> = {}): Source => ({
  url: 'https://example.com/terms',
  title: 'Terms',
  checkedOn: localDate('2026-10-06'),
  kind: 'provider',
  confidence: 'high',
  vintage: null,
  ...facts,
});

/** A tiny carrier `tiny` in Kuala Lumpur with the plan `plain`. */
export const aCarrier = (facts: Partial<Carrier> = {}): Carrier => ({
  schema: 1,
  id: 'tiny',
  names: named('Tiny'),
  aliases: [],
  country: 'MY',
  timeZone: 'Asia/Kuala_Lumpur',
  currency: 'MYR',
  weekend: [6, 7],
  sources: { 'a-source': aSource() },
  plans: [aPlan()],
  channels: [aChannel()],
  checks: [],
  links: [],
  warnings: [],
  ...facts,
});
