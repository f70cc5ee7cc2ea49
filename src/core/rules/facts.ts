import type { EpochDay } from '../local-date.ts';
import { toEpochDay } from '../local-date.ts';
import type { Action, Confirmation } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import { faceValueOf } from './grants.ts';

/** A card's facts in the order in which they happened. */

/** Both kinds have the same fields, so that the engine's walk meets one shape only. */
export type Fact =
  | { readonly kind: 'action'; readonly day: EpochDay; readonly action: Action; readonly confirmation: null }
  | {
      readonly kind: 'confirmation';
      readonly day: EpochDay;
      readonly action: null;
      readonly confirmation: Confirmation;
    };

const recordedAtOf = (fact: Fact): string => (fact.action ?? fact.confirmation).recordedAt;

/**
 * Two actions of one day came in an order nobody knows. The larger is taken first, so that under `reset` the smaller
 * one has the last word and the date is the safe one, whichever was typed first.
 */
const compareActions = (a: Action, b: Action): number => {
  const byAmount = (faceValueOf(b) ?? 0) - (faceValueOf(a) ?? 0);
  if (byAmount !== 0) return byAmount;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.product !== b.product) return (a.product ?? '') < (b.product ?? '') ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** On a day with a date seen, what was recorded before it happened before it. */
const orderDay = (facts: Fact[]): Fact[] => {
  const seen = facts
    .filter((fact) => fact.kind === 'confirmation')
    .sort((a, b) => (recordedAtOf(a) < recordedAtOf(b) ? -1 : 1));
  const segmentOf = (fact: Fact): number => seen.filter((s) => recordedAtOf(s) < recordedAtOf(fact)).length;
  const ranked = facts.map((fact) => ({
    fact,
    rank: fact.kind === 'confirmation' ? seen.indexOf(fact) + 0.5 : segmentOf(fact),
  }));
  ranked.sort((a, b) => {
    if (a.rank !== b.rank) return a.rank - b.rank;
    return a.fact.kind === 'action' && b.fact.kind === 'action' ? compareActions(a.fact.action, b.fact.action) : 0;
  });
  return ranked.map((entry) => entry.fact);
};

/** All facts that were not removed, oldest first; facts of one day in an order that recording cannot change. */
export const factsOf = (card: Card): readonly Fact[] => {
  const facts: Fact[] = [];
  let previous = Number.NEGATIVE_INFINITY;
  let inOrder = true;
  for (const confirmation of card.confirmations) {
    if (confirmation.removedAt !== null) continue;
    const day = toEpochDay(confirmation.on);
    facts.push({ kind: 'confirmation', day, action: null, confirmation });
    if (day <= previous) inOrder = false;
    previous = day;
  }
  for (const action of card.actions) {
    if (action.removedAt !== null) continue;
    const day = toEpochDay(action.on);
    facts.push({ kind: 'action', day, action, confirmation: null });
    if (day <= previous) inOrder = false;
    previous = day;
  }
  // Most cards are written in the order in which they were lived: then there is nothing to sort.
  return inOrder ? facts : orderSameDays(facts.sort((a, b) => a.day - b.day));
};

const orderSameDays = (facts: Fact[]): Fact[] => {
  for (let start = 0; start < facts.length; ) {
    let end = start + 1;
    const day = facts[start]?.day;
    while (end < facts.length && facts[end]?.day === day) end++;
    if (end - start > 1) facts.splice(start, end - start, ...orderDay(facts.slice(start, end)));
    start = end;
  }
  return facts;
};
