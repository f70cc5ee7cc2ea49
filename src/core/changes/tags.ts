import type { Card } from '../model/card.ts';
import { ok } from '../result.ts';
import type { ChangeContext, Changed } from './change.ts';

/** The most tags one card can carry. */
const MOST_TAGS = 30;

/** Tags without blanks around them, each once, in the order they came. */
export const trimmedTags = (tags: readonly string[]): string[] =>
  [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))].slice(0, MOST_TAGS);

/** The card with some tags put on and others taken off. */
export const tagCard = (
  card: Card,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
  { now }: ChangeContext,
): Changed => {
  const gone = new Set(trimmedTags(remove));
  const tags = trimmedTags([...card.details.tags.filter((tag) => !gone.has(tag)), ...add]);
  const same = tags.length === card.details.tags.length && tags.every((tag, index) => tag === card.details.tags[index]);
  return ok(same ? card : { ...card, details: { ...card.details, tags, updatedAt: now } });
};
