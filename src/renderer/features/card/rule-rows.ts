import type { TFunction } from 'i18next';
import type { Carrier, Plan, Source } from '#core/model/carrier.ts';
import type { Gives, Grant, Rule } from '#core/model/rule.ts';
import type { Language } from '#core/model/values.ts';
import { formatList, formatMoneyShort } from '../../format-amount.ts';
import { lengthWords, type ReasonWords } from '../../reason/context.ts';
import { isShaky, sourcesOf } from '../../reason/source-line.ts';

/** The few lines that say how a plan keeps a number alive, each with how far it can be trusted. */

export interface RuleRow {
  readonly key: string;
  readonly text: string;
  readonly sources: readonly Source[];
  readonly unsure: boolean;
}

export interface RuleRowWords {
  readonly t: TFunction<'card'>;
  readonly reason: ReasonWords;
  readonly language: Language;
}

/** What a grant gives, one text a tier: `RM1 = 1 day`, `HK$100 = 365 days`, `6 months / 180 days`. */
const givesTexts = (gives: Gives, currency: string, reason: ReasonWords): readonly string[] => {
  const amount = (minor: number): string => formatMoneyShort({ amount: minor, currency });
  switch (gives.kind) {
    case 'fixed':
      return [gives.lengths.map((length) => lengthWords(reason, length)).join(' / ')];
    case 'per-unit':
      return [`${amount(gives.unit)} = ${lengthWords(reason, gives.length)}`];
    case 'tiers':
      return gives.tiers.map(({ from, length }) => `${amount(from)} = ${lengthWords(reason, length)}`);
  }
};

const grantName = (grant: Grant, plan: Plan | null, { t, language }: RuleRowWords): string => {
  const products = plan?.products.filter(({ id }) => grant.products?.includes(id)) ?? [];
  if (products.length > 0)
    return formatList(
      products.map(({ names }) => names[language]),
      language,
    );
  return formatList(
    grant.actions.map((kind) => t(`kind.${kind}`)),
    language,
  );
};

const grantRows = (rule: Rule, plan: Plan | null, carrier: Carrier, words: RuleRowWords): readonly RuleRow[] =>
  rule.clocks
    .filter(({ protects }) => protects === 'number')
    .flatMap((clock) => clock.grants.map((grant) => ({ clock, grant })))
    .map(({ clock, grant }) => {
      const sources = sourcesOf(carrier, grant.sources);
      const given = givesTexts(grant.gives, carrier.currency, words.reason).join(
        words.language === 'zh-CN' ? '、' : ', ',
      );
      const name = grantName(grant, plan, words);
      return {
        key: `${clock.id}/${grant.id}`,
        text: words.language === 'zh-CN' ? `${name}：${given}` : `${name}: ${given}`,
        sources,
        unsure: isShaky(sources),
      };
    });

const phaseRows = (rule: Rule, carrier: Carrier, { t, reason, language }: RuleRowWords): readonly RuleRow[] => {
  if (rule.phases.length === 0) {
    const unknown = rule.afterDeadline === 'unknown';
    const text = t('rule.after', { phase: t('rule.noGrace'), length: unknown ? t('rule.unknown') : t('rule.gone') });
    return [{ key: 'after', text, sources: [], unsure: unknown }];
  }
  return rule.phases.map((phase) => {
    const sources = sourcesOf(carrier, phase.sources);
    const text = t('rule.after', { phase: phase.names[language], length: lengthWords(reason, phase.length) });
    return { key: phase.id, text, sources, unsure: isShaky(sources) };
  });
};

const stopRows = (
  rule: Rule,
  carrier: Carrier,
  registration: string,
  { t, reason, language }: RuleRowWords,
): readonly RuleRow[] =>
  rule.hardStops
    .filter(({ registrations }) => (registrations as readonly string[]).includes(registration))
    .map((stop) => {
      const sources = sourcesOf(carrier, stop.sources);
      const length = stop.lengths.map((one) => lengthWords(reason, one)).join(' / ');
      return {
        key: stop.id,
        text: t('rule.after', { phase: stop.names[language], length }),
        sources,
        unsure: isShaky(sources),
      };
    });

/** Hard stops of the card's class first, then what renews, then what comes after the end. */
export const ruleRows = (
  rule: Rule,
  plan: Plan | null,
  carrier: Carrier,
  registration: string,
  words: RuleRowWords,
): readonly RuleRow[] => [
  ...stopRows(rule, carrier, registration, words),
  ...grantRows(rule, plan, carrier, words),
  ...phaseRows(rule, carrier, words),
];
