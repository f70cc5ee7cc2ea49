import type { ChannelKind } from './steps.ts';

/** How well a way to renew fits where somebody is and what they have, several of it at once, and why. */

export const SITUATIONS = ['abroad', 'no-bank-card', 'night', 'cash', 'friend', 'receive-only'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** How well: as it is, with something to arrange first, or not at all. */
export type Fit = 'fits' | 'catch' | 'no';

/** What each reason means for the fit, and how much there is to arrange. */
const REASONS = {
  anywhere: { fit: 'fits', trouble: 0 },
  'by-itself': { fit: 'fits', trouble: 0 },
  'while-roaming': { fit: 'fits', trouble: 0 },
  'friend-sends': { fit: 'fits', trouble: 0 },
  'friend-there': { fit: 'fits', trouble: 0 },
  'friend-pays': { fit: 'fits', trouble: 0 },
  'own-wallet': { fit: 'fits', trouble: 0 },
  'foreign-card-taken': { fit: 'fits', trouble: 0 },
  'takes-cash': { fit: 'fits', trouble: 0 },
  'from-credit': { fit: 'fits', trouble: 0 },
  'any-hour': { fit: 'fits', trouble: 0 },
  'by-number': { fit: 'fits', trouble: 0 },
  'still-arrives': { fit: 'fits', trouble: 0 },
  'reads-pin': { fit: 'fits', trouble: 1 },
  region: { fit: 'catch', trouble: 1 },
  'menu-abroad': { fit: 'catch', trouble: 1 },
  'friend-goes': { fit: 'catch', trouble: 2 },
  'friend-buys': { fit: 'catch', trouble: 2 },
  'foreign-card': { fit: 'catch', trouble: 1 },
  'filled-ahead': { fit: 'catch', trouble: 1 },
  'late-shops': { fit: 'catch', trouble: 1 },
  'friend-awake': { fit: 'catch', trouble: 1 },
  'credit-first': { fit: 'catch', trouble: 2 },
  'cash-to-friend': { fit: 'catch', trouble: 1 },
  'friend-by-number': { fit: 'catch', trouble: 1 },
  'may-ask-id': { fit: 'catch', trouble: 1 },
  'menu-shut': { fit: 'catch', trouble: 1 },
  'opening-hours': { fit: 'no', trouble: 0 },
  'no-cash': { fit: 'no', trouble: 0 },
  'needs-sim': { fit: 'no', trouble: 0 },
  'cannot-send': { fit: 'no', trouble: 0 },
  'too-late': { fit: 'no', trouble: 0 },
} as const satisfies Record<string, { readonly fit: Fit; readonly trouble: number }>;

export type FitReason = keyof typeof REASONS;
/** Every reason there is, for the words and the tests. */
export const FIT_REASONS = Object.keys(REASONS) as readonly FitReason[];

const BY_SITUATION: Readonly<Record<Situation, Readonly<Record<ChannelKind, FitReason>>>> = {
  abroad: {
    'official-app': 'anywhere',
    'official-site': 'anywhere',
    'third-party-payment': 'region',
    centre: 'friend-goes',
    dealer: 'friend-goes',
    retail: 'friend-goes',
    voucher: 'friend-buys',
    'overseas-reseller': 'anywhere',
    'shared-credit': 'friend-sends',
    'phone-menu': 'menu-abroad',
    'from-the-phone': 'while-roaming',
    'auto-renewal': 'by-itself',
  },
  'no-bank-card': {
    'official-app': 'foreign-card',
    'official-site': 'foreign-card',
    'third-party-payment': 'own-wallet',
    centre: 'takes-cash',
    dealer: 'takes-cash',
    retail: 'takes-cash',
    voucher: 'takes-cash',
    'overseas-reseller': 'foreign-card-taken',
    'shared-credit': 'friend-sends',
    'phone-menu': 'from-credit',
    'from-the-phone': 'from-credit',
    'auto-renewal': 'filled-ahead',
  },
  night: {
    'official-app': 'any-hour',
    'official-site': 'any-hour',
    'third-party-payment': 'any-hour',
    centre: 'opening-hours',
    dealer: 'opening-hours',
    retail: 'late-shops',
    voucher: 'late-shops',
    'overseas-reseller': 'any-hour',
    'shared-credit': 'friend-awake',
    'phone-menu': 'any-hour',
    'from-the-phone': 'any-hour',
    'auto-renewal': 'by-itself',
  },
  cash: {
    'official-app': 'no-cash',
    'official-site': 'no-cash',
    'third-party-payment': 'no-cash',
    centre: 'takes-cash',
    dealer: 'takes-cash',
    retail: 'takes-cash',
    voucher: 'takes-cash',
    'overseas-reseller': 'no-cash',
    'shared-credit': 'cash-to-friend',
    'phone-menu': 'credit-first',
    'from-the-phone': 'credit-first',
    'auto-renewal': 'no-cash',
  },
  friend: {
    'official-app': 'friend-by-number',
    'official-site': 'friend-by-number',
    'third-party-payment': 'by-number',
    centre: 'may-ask-id',
    dealer: 'by-number',
    retail: 'by-number',
    voucher: 'reads-pin',
    'overseas-reseller': 'by-number',
    'shared-credit': 'friend-sends',
    'phone-menu': 'needs-sim',
    'from-the-phone': 'needs-sim',
    'auto-renewal': 'filled-ahead',
  },
  'receive-only': {
    'official-app': 'still-arrives',
    'official-site': 'still-arrives',
    'third-party-payment': 'still-arrives',
    centre: 'still-arrives',
    dealer: 'still-arrives',
    retail: 'still-arrives',
    voucher: 'still-arrives',
    'overseas-reseller': 'still-arrives',
    'shared-credit': 'still-arrives',
    'phone-menu': 'menu-shut',
    'from-the-phone': 'cannot-send',
    'auto-renewal': 'too-late',
  },
};

/** What a friend who pays settles: somebody abroad need not find one who goes, and their own card is not asked for. */
const WITH_A_FRIEND: Partial<Record<FitReason, FitReason>> = {
  'friend-goes': 'friend-there',
  'friend-buys': 'friend-there',
  'foreign-card': 'friend-pays',
};

export interface Verdict {
  readonly fit: Fit;
  /** What there is to arrange, added up; the less the better. */
  readonly trouble: number;
  /** What hinders first, then what helps; each said once. */
  readonly reasons: readonly { readonly reason: FitReason; readonly fit: Fit }[];
}

const WORST_FIRST: readonly Fit[] = ['no', 'catch', 'fits'];

/** How well a kind of way fits all that was chosen together; without a choice everything fits and no reason is given. */
export const verdictOn = (kind: ChannelKind, situations: readonly Situation[]): Verdict => {
  const settled = situations.includes('friend') ? WITH_A_FRIEND : {};
  const found = situations.map((situation) => BY_SITUATION[situation][kind]).map((reason) => settled[reason] ?? reason);
  const reasons = [...new Set(found)]
    .map((reason) => ({ reason, fit: REASONS[reason].fit }))
    .sort((a, b) => WORST_FIRST.indexOf(a.fit) - WORST_FIRST.indexOf(b.fit));
  return {
    fit: reasons[0]?.fit ?? 'fits',
    trouble: reasons.reduce((sum, { reason }) => sum + REASONS[reason].trouble, 0),
    reasons,
  };
};
