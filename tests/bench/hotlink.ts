import { readFileSync } from 'node:fs';
import { type Carrier, carrierSchema } from '#core/model/carrier.ts';
import type { Rule } from '#core/model/rule.ts';

/** The rule that most people's cards live by, from the catalogue itself. */
export const hotlinkPantas = (): Rule => {
  const text = readFileSync(new URL('../../resources/catalogue/hotlink.json', import.meta.url), 'utf8');
  const carrier: Carrier = carrierSchema.parse(JSON.parse(text));
  const rule = carrier.plans.find(({ id }) => id === 'pantas')?.rules.at(-1);
  if (!rule) throw new Error('Hotlink has no plan Pantas');
  return rule;
};
