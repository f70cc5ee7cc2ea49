import type { NumberPlace } from '#core/own-numbers/number-place.ts';
import type { RuleNumber } from '#core/rules/numbers.ts';
import { lengthWords } from '../../reason/context.ts';
import { plain } from '../../reason/pieces.ts';
import { grantWords, moneyWords, type RuleContext } from './rule-context.ts';

/** A number of a rule by what it is about: `RM30 pass gives`, `Receive only lasts`. */

const givesWords = (place: Extract<NumberPlace, { kind: 'gives' }>, context: RuleContext): string => {
  const { t } = context;
  const grant = grantWords(context, place.grant);
  const { gives } = place.grant;
  if (gives.kind === 'per-unit') return t('numbers.of.perUnit', { grant, unit: moneyWords(context, gives.unit) });
  const tier = gives.kind === 'tiers' && place.tier !== null ? gives.tiers[place.tier] : undefined;
  if (tier) return t('numbers.of.tier', { grant, from: moneyWords(context, tier.from) });
  return t('numbers.of.gives', { grant });
};

/** What the number is, without its value. */
export const numberWords = (place: NumberPlace, context: RuleContext): string => {
  const { t, language } = context;
  switch (place.kind) {
    case 'gives':
      return givesWords(place, context);
    case 'unit':
    case 'minimum':
    case 'cap':
      return t(`numbers.of.${place.kind}`, { grant: grantWords(context, place.grant) });
    case 'tier-from':
      return t('numbers.of.tier-from', { grant: grantWords(context, place.grant), row: place.tier + 1 });
    case 'hard-stop':
      return t('numbers.of.hard-stop', { stop: plain(place.stop.names[language]) });
    case 'phase':
      return t('numbers.of.phase', { phase: plain(place.phase.names[language]) });
    case 'initial':
    case 'price':
    case 'every':
    case 'quarantine':
      return t(`numbers.of.${place.kind}`);
  }
};

/** The value with its unit: `30 days`, `6 months`, `RM30`. */
export const valueWords = (value: number, unit: RuleNumber['unit'], context: RuleContext): string =>
  unit === 'minor-units' ? moneyWords(context, value) : lengthWords(context.reason, { count: value, unit });
