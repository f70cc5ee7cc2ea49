import type { Gives, Grant } from '#core/model/rule.ts';
import { formatList } from '../../format-amount.ts';
import { lengthWords } from '../../reason/context.ts';
import { plain } from '../../reason/pieces.ts';
import { grantWords, lengthsWords, moneyWords, type RuleContext } from './rule-context.ts';

/** One renewal of a rule in words: what it is, what it gives, and under which conditions. */

const givesWords = (gives: Gives, what: string, context: RuleContext): string => {
  const { t, reason, language } = context;
  switch (gives.kind) {
    case 'fixed':
      return t('rule.fixed', { what, length: lengthsWords(context, gives.lengths) });
    case 'per-unit':
      return t('rule.perUnit', {
        what,
        unit: moneyWords(context, gives.unit),
        length: lengthWords(reason, gives.length),
      });
    case 'tiers': {
      const rows = gives.tiers.map(({ from, length }) =>
        t('rule.tier', { from: moneyWords(context, from), length: lengthWords(reason, length) }),
      );
      return t('rule.tiers', { what, rows: rows.join(language === 'zh-CN' ? '；' : '; ') });
    }
  }
};

/** The sentence that carries the figures of a grant, strong parts between `<b>` and `</b>`. */
export const grantSentence = (grant: Grant, context: RuleContext): string =>
  givesWords(grant.gives, grantWords(context, grant), context);

/** Uses of the phone, which may go over Wi-Fi. */
const WIRELESS = ['sms-sent', 'sms-received', 'call-made', 'call-received', 'data-used'] as const;

const minimumNote = ({ gives }: Grant, context: RuleContext): readonly string[] => {
  if (gives.kind !== 'per-unit' || gives.minimum === null || gives.minimum <= gives.unit) return [];
  return [context.t('rule.minimum', { amount: moneyWords(context, gives.minimum) })];
};

const channelsNote = ({ channels }: Grant, { t, carrier, language }: RuleContext): readonly string[] => {
  if (channels === null) return [];
  const names = carrier.channels
    .filter(({ id }) => channels.includes(id))
    .map(({ names: words }) => plain(words[language]));
  return [t('rule.channels', { channels: formatList(names, language) })];
};

const wifiNote = (grant: Grant, { t }: RuleContext): readonly string[] => {
  if (!grant.actions.some((kind) => (WIRELESS as readonly string[]).includes(kind))) return [];
  return [grant.overWifi ? t('rule.overWifi') : t('rule.notOverWifi')];
};

/** How a grant counts, in short sentences: combining, cap, conditions. */
export const grantNotes = (grant: Grant, context: RuleContext): readonly string[] => {
  const { t, reason } = context;
  return [
    t(`rule.combine.${grant.combine}`),
    ...(grant.cap === null ? [] : [t('rule.cap', { length: lengthWords(reason, grant.cap) })]),
    ...minimumNote(grant, context),
    ...channelsNote(grant, context),
    ...wifiNote(grant, context),
    ...(grant.counts === 'operator-text' ? [t('rule.operatorText')] : []),
  ];
};
