import type { Channel } from '../model/carrier.ts';

/** The steps of each way to renew; their words live in the window. */

export type ChannelKind = Channel['kind'];

const STEPS = {
  'official-app': ['open-app', 'check-date', 'buy', 'pay', 'see-date'],
  'official-site': ['sign-in-site', 'check-date', 'buy', 'pay', 'see-date'],
  'third-party-payment': ['ask-region', 'choose-amount', 'pay-third', 'keep-order', 'see-date'],
  centre: ['bring-id', 'say-number', 'pay-counter', 'take-receipt', 'see-date'],
  dealer: ['check-dealer', 'say-number', 'confirm-number', 'take-receipt', 'see-date'],
  retail: ['find-shop', 'say-number', 'confirm-number', 'take-receipt', 'see-date'],
  voucher: ['buy-voucher', 'photo-serial', 'redeem-pin', 'destroy-pin', 'see-date'],
  'overseas-reseller': ['compare-reseller', 'say-number', 'pay-reseller', 'keep-order', 'see-date'],
  'shared-credit': ['ask-friend', 'friend-sends', 'keep-text', 'see-date'],
  'phone-menu': ['dial-menu', 'follow-menu', 'keep-text', 'see-date'],
  'from-the-phone': ['be-on-network', 'do-it', 'keep-trace', 'note-day'],
  'auto-renewal': ['look-wallet', 'fill-wallet', 'after-charge', 'see-date'],
} as const satisfies Record<ChannelKind, readonly string[]>;

/** Every kind of way, the official ones first. */
export const CHANNEL_KINDS: readonly ChannelKind[] = [
  'official-app',
  'official-site',
  'third-party-payment',
  'centre',
  'retail',
  'voucher',
  'dealer',
  'shared-credit',
  'phone-menu',
  'from-the-phone',
  'auto-renewal',
  'overseas-reseller',
];

export type GuideStep = (typeof STEPS)[ChannelKind][number];

/** The steps of a way to renew, in order. */
export const stepsOf = (kind: ChannelKind): readonly GuideStep[] => STEPS[kind];
