import type { Product } from '../model/carrier.ts';
import type { Clock, Gives, Grant, HardStop, Phase, Rule, Services } from '../model/rule.ts';
import { ALL_REGISTRATIONS, type Keeps, type OwnCarrierForm, type Way } from './form.ts';
import { inAllLanguages, type OwnNames } from './names.ts';

/** The rule that a form describes. Its numbers all stand on the person's own source. */

export interface RuleMaking {
  readonly form: OwnCarrierForm;
  readonly names: OwnNames;
  /** The id of the person's own source. */
  readonly source: string;
}

const givesOf = (way: Way): Gives => {
  if (way.kind !== 'amount') return { kind: 'fixed', lengths: [way.length] };
  const { table } = way;
  if (table.kind === 'tiers') return { kind: 'tiers', tiers: table.tiers.map((tier) => ({ ...tier })) };
  return { kind: 'per-unit', unit: table.unit, length: table.length, minimum: table.minimum };
};

const actionsOf = (way: Way): Grant['actions'] => {
  if (way.kind === 'amount') return ['top-up'];
  return way.kind === 'pack' ? ['pass-bought'] : [...way.deeds];
};

const packId = (index: number): string => `pack-${index + 1}`;

const grantOf = (way: Way, index: number, source: string): Grant => ({
  id: `way-${index + 1}`,
  actions: actionsOf(way),
  products: way.kind === 'pack' ? [packId(index)] : null,
  channels: null,
  overWifi: false,
  gives: givesOf(way),
  combine: way.combine,
  cap: way.cap,
  counts: 'at-once',
  sources: [source],
});

const renewalGrant = (every: Extract<Keeps, { kind: 'recurring' }>['every'], source: string): Grant => ({
  ...grantOf({ kind: 'deed', deeds: ['plan-renewed'], length: every, combine: 'reset', cap: null }, 0, source),
  id: 'renewal',
});

const clockOf = ({ form: { keeps }, names, source }: RuleMaking): Clock => {
  const clock: Clock = {
    id: 'validity',
    names: names.validity,
    protects: 'number',
    initial: null,
    runs: 'always',
    grants: [],
    recurring: null,
  };
  const sources = [source];
  if (keeps.kind === 'recurring') {
    const { price, every } = keeps;
    const initial = { from: 'activated' as const, lengths: [every], sources };
    return { ...clock, initial, grants: [renewalGrant(every, source)], recurring: { price, every, sources } };
  }
  if (keeps.kind === 'fixed-end') return clock;
  const initial = keeps.fresh === null ? null : { from: 'activated' as const, lengths: [keeps.fresh], sources };
  return { ...clock, initial, grants: keeps.ways.map((way, index) => grantOf(way, index, source)) };
};

const hardStopsOf = ({ form: { keeps }, names, source }: RuleMaking): HardStop[] => {
  if (keeps.kind !== 'fixed-end' || keeps.end === 'seen') return [];
  const { from, length } = keeps.end;
  const registrations = [...ALL_REGISTRATIONS];
  return [{ id: 'fixed-end', names: names.fixedEnd, registrations, from, lengths: [length], sources: [source] }];
};

const RECEIVES: Services = { receiveSms: true, receiveCalls: true, sendSms: false, makeCalls: false, data: false };
const NOTHING: Services = { receiveSms: false, receiveCalls: false, sendSms: false, makeCalls: false, data: false };

const wayBackOf = (keeps: Keeps): Phase['wayBack'] => {
  if (keeps.kind === 'fixed-end') return 'none';
  if (keeps.kind === 'recurring') return 'renew';
  const byTopUp = keeps.ways.some(
    (way) => way.kind === 'amount' || (way.kind === 'deed' && way.deeds.includes('top-up')),
  );
  return byTopUp ? 'top-up' : 'renew';
};

const phasesOf = ({ form: { keeps, afterwards }, names, source }: RuleMaking): Phase[] => {
  if (afterwards.kind !== 'grace') return [];
  const { length, receives } = afterwards;
  const phase: Phase = {
    id: 'grace',
    names: receives ? names.receiveOnly : names.suspended,
    kind: receives ? 'receive-only' : 'suspended',
    length,
    starts: 'after-previous',
    services: receives ? RECEIVES : NOTHING,
    wayBack: wayBackOf(keeps),
    creditKept: null,
    sources: [source],
  };
  return [phase];
};

/** The one rule of the form, without an end of its validity. */
export const ruleFromForm = (making: RuleMaking): Rule => ({
  id: 'own',
  validFrom: null,
  validTo: null,
  clocks: [clockOf(making)],
  hardStops: hardStopsOf(making),
  phases: phasesOf(making),
  afterDeadline: making.form.afterwards.kind === 'unknown' ? 'unknown' : 'stated',
  quarantine: null,
  conflicts: [],
});

/** What can be bought by the form: each tier, each pack, the plan's renewal. */
export const productsFromForm = ({ form: { keeps, currency }, names, source }: RuleMaking): readonly Product[] => {
  const sources = [source];
  const product = (id: string, kind: Product['kind'], price: number | null, words: Product['names']): Product => ({
    id,
    names: words,
    kind,
    price,
    keepsAlive: true,
    sources,
  });
  if (keeps.kind === 'fixed-end') return [];
  if (keeps.kind === 'recurring') return [product('renewal', 'plan-renewed', keeps.price, names.renewal)];
  return keeps.ways.flatMap((way, index) => {
    if (way.kind === 'pack') return [product(packId(index), 'pass-bought', way.price, inAllLanguages(way.name))];
    if (way.kind === 'deed' || way.table.kind === 'per-unit') return [];
    return way.table.tiers
      .filter(({ from }) => from > 0)
      .map(({ from }) => product(`top-up-${from}`, 'top-up', from, names.topUp(from, currency)));
  });
};
