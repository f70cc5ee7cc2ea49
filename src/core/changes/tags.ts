import type { Card } from '../model/card.ts';
import { ok } from '../result.ts';
import type { ChangeContext, Changed } from './change.ts';

/** The most tags one card can carry. */
const MOST_TAGS = 30;

/** What people put between tags: `bank, travel`, `银行、旅行`. A tag has none of it inside. */
const BETWEEN = /[,，、]/;

/** Tags without commas and needless blanks, each once, in the order they came. */
export const cleanTags = (typed: readonly string[]): string[] => {
  const tags = typed.flatMap((text) => text.split(BETWEEN)).map((tag) => tag.trim().replace(/\s+/g, ' '));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS);
};

/** The card with some tags put on and others taken off. */
export const tagCard = (
  card: Card,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
  { now }: ChangeContext,
): Changed => {
  // As written too: a tag from before they were cleaned must go when it is taken off.
  const gone = new Set([...remove, ...cleanTags(remove)]);
  const tags = cleanTags([...card.details.tags.filter((tag) => !gone.has(tag)), ...add]);
  const same = tags.length === card.details.tags.length && tags.every((tag, index) => tag === card.details.tags[index]);
  return ok(same ? card : { ...card, details: { ...card.details, tags, updatedAt: now } });
};
