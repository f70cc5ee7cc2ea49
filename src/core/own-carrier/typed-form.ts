import type { Source } from '../model/carrier.ts';
import type { Anchor, Grant, Length } from '../model/rule.ts';
import { amountText } from '../money.ts';
import { type Deed, type Keeps, type KeptParts, NOTHING_KEPT, type OwnCarrierForm, type Way } from './form.ts';

/** The form as it stands on the screen: text as typed, and what was filled in for a choice that is not made now. */

export interface TypedLength {
  readonly count: string;
  readonly unit: Length['unit'];
}

export interface TypedTier {
  readonly key: number;
  readonly from: string;
  readonly length: TypedLength;
}

export interface TypedWay {
  readonly key: number;
  readonly kind: Way['kind'];
  readonly table: 'per-unit' | 'tiers';
  readonly unit: string;
  readonly perUnit: TypedLength;
  readonly minimum: string;
  readonly tiers: readonly TypedTier[];
  readonly deeds: readonly Deed[];
  readonly packName: string;
  readonly price: string;
  /** What a deed or a pack gives. */
  readonly length: TypedLength;
  readonly combine: Grant['combine'];
  /** Empty for no cap. */
  readonly cap: TypedLength;
}

export interface TypedForm {
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly keeps: Keeps['kind'];
  readonly ways: readonly TypedWay[];
  /** Empty when nobody knows how long a fresh card lives. */
  readonly fresh: TypedLength;
  readonly recurringPrice: string;
  readonly every: TypedLength;
  readonly end: 'seen' | Anchor;
  readonly endLength: TypedLength;
  readonly afterwards: 'grace' | 'gone' | 'unknown';
  readonly grace: TypedLength;
  readonly receives: boolean;
  readonly note: string;
  readonly url: string;
  readonly confidence: Source['confidence'];
  readonly kept: KeptParts;
}

const days = (count: number | ''): TypedLength => ({ count: String(count), unit: 'days' });

/** A way with figures to start from; `key` tells it from the others. */
export const blankWay = (key: number): TypedWay => ({
  key,
  kind: 'amount',
  table: 'per-unit',
  unit: '1',
  perUnit: days(1),
  minimum: '',
  tiers: [
    { key: 1, from: '10', length: days(30) },
    { key: 2, from: '30', length: days(90) },
  ],
  deeds: ['top-up', 'sms-sent'],
  packName: '',
  price: '',
  length: days(180),
  combine: 'max',
  cap: days(''),
});

/** The form as it is opened: nothing named, the safest answers chosen. */
export const blankForm = (): TypedForm => ({
  name: '',
  country: '',
  timeZone: '',
  currency: '',
  keeps: 'renewals',
  ways: [blankWay(1)],
  fresh: days(''),
  recurringPrice: '',
  every: { count: '1', unit: 'months' },
  end: 'seen',
  endLength: days(90),
  afterwards: 'unknown',
  grace: days(30),
  receives: true,
  note: '',
  url: '',
  confidence: 'medium',
  kept: NOTHING_KEPT,
});

const typedLength = ({ count, unit }: Length): TypedLength => ({ count: String(count), unit });

const typedWay = (way: Way, key: number, currency: string): TypedWay => {
  const typed = { ...blankWay(key), kind: way.kind, combine: way.combine };
  const amount = (minor: number): string => amountText({ amount: minor, currency });
  const turned = way.cap === null ? typed : { ...typed, cap: typedLength(way.cap) };
  if (way.kind === 'deed') return { ...turned, deeds: way.deeds, length: typedLength(way.length) };
  if (way.kind === 'pack') {
    const price = way.price === null ? '' : amount(way.price);
    return { ...turned, packName: way.name, price, length: typedLength(way.length) };
  }
  const { table } = way;
  if (table.kind === 'tiers') {
    const tiers = table.tiers.map(({ from, length }, at) => ({
      key: at + 1,
      from: amount(from),
      length: typedLength(length),
    }));
    return { ...turned, table: 'tiers', tiers };
  }
  const { unit, length, minimum } = table;
  const least = minimum === null ? '' : amount(minimum);
  return { ...turned, table: 'per-unit', unit: amount(unit), perUnit: typedLength(length), minimum: least };
};

const typedKeeps = (keeps: Keeps, currency: string): Partial<TypedForm> => {
  if (keeps.kind === 'recurring') {
    return { recurringPrice: amountText({ amount: keeps.price, currency }), every: typedLength(keeps.every) };
  }
  if (keeps.kind === 'fixed-end') {
    return keeps.end === 'seen' ? {} : { end: keeps.end.from, endLength: typedLength(keeps.end.length) };
  }
  const { ways, fresh } = keeps;
  return {
    // What could not be said in the form must be asked for, not made up.
    ways:
      ways.length === 0
        ? [{ ...blankWay(1), unit: '', perUnit: days('') }]
        : ways.map((way, at) => typedWay(way, at + 1, currency)),
    ...(fresh === null ? {} : { fresh: typedLength(fresh) }),
  };
};

/** A form that was read once, as text again. */
export const typedFrom = (form: OwnCarrierForm): TypedForm => {
  const { name, country, timeZone, currency, keeps, afterwards, evidence, kept } = form;
  const grace =
    afterwards.kind === 'grace' ? { grace: typedLength(afterwards.length), receives: afterwards.receives } : {};
  return {
    ...blankForm(),
    name,
    country,
    timeZone,
    currency,
    keeps: keeps.kind,
    ...typedKeeps(keeps, currency),
    afterwards: afterwards.kind,
    ...grace,
    note: evidence.note,
    url: evidence.url ?? '',
    confidence: evidence.confidence,
    kept,
  };
};
