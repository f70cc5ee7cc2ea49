import type { Card } from '../model/card.ts';
import type { Carrier, Plan } from '../model/carrier.ts';
import type { Localized } from '../model/values.ts';
import { phoneSpelling } from '../phone.ts';

/** Everything a person may type to find a card. */

const carrierTexts = new WeakMap<Carrier | Plan, string>();

const namesOf = (names: Localized): readonly string[] => [names['zh-CN'], names.en, names.ms];

/** The words of a carrier or plan are the same for all its cards. */
const wordsOf = (found: Carrier | Plan): string => {
  const known = carrierTexts.get(found);
  if (known !== undefined) return known;
  const more = 'aliases' in found ? [...found.aliases, found.country] : [];
  const words = [...new Set([...namesOf(found.names), ...more])].join('\n');
  carrierTexts.set(found, words);
  return words;
};

const numberWords = (number: string | null): readonly string[] => {
  if (number === null) return [];
  const { shown, homeDigits } = phoneSpelling(number);
  return [number, shown, homeDigits];
};

const live = <T extends { readonly removedAt: string | null }>(records: readonly T[]): readonly T[] =>
  records.filter(({ removedAt }) => removedAt === null);

/** Label, number in its spellings, carrier and plan in three languages, tags, notes, references, accounts; lower case. */
export const searchTextOf = (card: Card, carrier: Carrier | null, plan: Plan | null): string => {
  const { label, number, carrierId, tags, note, sim } = card.details;
  const words = [label, ...numberWords(number), ...tags, note, sim.iccid ?? '', sim.device, sim.slot];
  words.push(carrier === null ? carrierId : wordsOf(carrier), plan === null ? '' : wordsOf(plan));
  for (const action of live(card.actions)) words.push(action.reference, action.serialNumber, action.note);
  for (const confirmation of live(card.confirmations)) words.push(confirmation.note);
  for (const binding of live(card.bindings)) words.push(binding.service, binding.note);
  for (const receipt of live(card.receipts)) words.push(receipt.fileName);
  return [...new Set(words.filter((word) => word !== ''))].join('\n').normalize('NFKC').toLowerCase();
};
