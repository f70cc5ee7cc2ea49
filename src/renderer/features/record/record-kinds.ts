import type { ActionKind } from '#core/model/action.ts';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import type { Rule } from '#core/model/rule.ts';

/** What can be recorded for a plan, in the groups that a person thinks in. */

export type Segment = 'top-up' | 'pass' | 'extension' | 'renewal' | 'activity';

export interface SegmentOffer {
  readonly segment: Segment;
  /** The usual one first. */
  readonly kinds: readonly ActionKind[];
}

const SEGMENTS: readonly (readonly [Segment, readonly ActionKind[]])[] = [
  ['top-up', ['top-up', 'shared-credit', 'credit-advance']],
  ['pass', ['pass-bought']],
  ['extension', ['extension-bought']],
  ['renewal', ['plan-renewed']],
  [
    'activity',
    [
      'sms-sent',
      'call-made',
      'data-used',
      'sms-received',
      'call-received',
      'network-contact',
      'balance-used-up',
      'operator-notice',
      'objection-sent',
      'plan-changed',
    ],
  ],
];

/** The group that a kind belongs to. */
export const segmentOf = (kind: ActionKind): Segment =>
  SEGMENTS.find(([, kinds]) => kinds.includes(kind))?.[0] ?? 'activity';

/** Kinds that the rule reads besides its grants: notices, objections, an empty balance. */
const readBy = (rule: Rule): readonly ActionKind[] => [
  ...(rule.phases.some(({ starts }) => starts === 'notice') ? (['operator-notice'] as const) : []),
  ...(rule.phases.some(({ wayBack }) => wayBack === 'object') ? (['objection-sent'] as const) : []),
  ...(rule.clocks.some(({ runs }) => runs === 'after-balance-used-up') ? (['balance-used-up'] as const) : []),
];

/** Everything that the plan's rule, products or channels know of. A change of plan can happen to any card. */
const knownKinds = (rule: Rule, plan: Plan | null, carrier: Carrier | null): ReadonlySet<ActionKind> =>
  new Set<ActionKind>([
    ...rule.clocks.flatMap(({ grants }) => grants.flatMap(({ actions }) => actions)),
    ...(plan?.products.map(({ kind }) => kind) ?? []),
    ...(carrier?.channels.filter(({ id }) => plan?.channels.includes(id)).flatMap(({ actions }) => actions) ?? []),
    ...readBy(rule),
    'plan-changed',
  ]);

/** The groups to offer for a card, each with its kinds. */
export const segmentsFor = (rule: Rule, plan: Plan | null, carrier: Carrier | null): readonly SegmentOffer[] => {
  const known = knownKinds(rule, plan, carrier);
  return SEGMENTS.map(([segment, kinds]) => ({ segment, kinds: kinds.filter((kind) => known.has(kind)) })).filter(
    ({ kinds }) => kinds.length > 0,
  );
};

/** Everything that any of several cards knows, in the usual order: who lacks a kind is named beside the form. */
export const allSegments = (offers: readonly (readonly SegmentOffer[])[]): readonly SegmentOffer[] => {
  const known = new Set(offers.flatMap((offer) => offer.flatMap(({ kinds }) => kinds)));
  return SEGMENTS.map(([segment, kinds]) => ({ segment, kinds: kinds.filter((kind) => known.has(kind)) })).filter(
    ({ kinds }) => kinds.length > 0,
  );
};

/** Kinds that cost money as a rule, so that an amount is asked for. */
const PAID: readonly ActionKind[] = [
  'top-up',
  'shared-credit',
  'credit-advance',
  'pass-bought',
  'extension-bought',
  'plan-renewed',
];

/** Whether an amount belongs to the kind; with others it may be told and may be left out. */
export const needsAmount = (kind: ActionKind): boolean => PAID.includes(kind);

const OVER_WIFI: readonly ActionKind[] = ['sms-sent', 'call-made', 'data-used', 'sms-received', 'call-received'];

/** Whether it can have been done over Wi-Fi, which some carriers do not count. */
export const mayBeOverWifi = (kind: ActionKind): boolean => OVER_WIFI.includes(kind);
