import type { Registration } from '../model/rule.ts';
import type { OwnNumber } from './own-numbers.ts';

/** A rule's numbers in the order in which a person would look for one. */

export const NUMBER_GROUPS = ['own', 'gives', 'after', 'finer'] as const;
export type NumberGroup = (typeof NUMBER_GROUPS)[number];

/** Numbers that one seldom knows better, and those that move no date of this card. */
const isFiner = ({ place }: OwnNumber, registration: Registration): boolean => {
  switch (place.kind) {
    case 'unit':
    case 'minimum':
    case 'tier-from':
    case 'cap':
      return true;
    case 'gives':
    case 'initial':
    case 'price':
    case 'every':
      return place.clock.protects !== 'number';
    case 'hard-stop':
      return !place.stop.registrations.includes(registration);
    case 'phase':
    case 'quarantine':
      return false;
  }
};

const groupOf = (number: OwnNumber, registration: Registration): NumberGroup => {
  if (number.own !== null) return 'own';
  if (isFiner(number, registration)) return 'finer';
  const { kind } = number.place;
  return kind === 'phase' || kind === 'hard-stop' ? 'after' : 'gives';
};

/** What is the person's own already, what a renewal gives, what comes after, and the finer points; empty groups left out. */
export const numberGroups = (
  numbers: readonly OwnNumber[],
  registration: Registration,
): readonly { readonly group: NumberGroup; readonly numbers: readonly OwnNumber[] }[] =>
  NUMBER_GROUPS.map((group) => ({
    group,
    numbers: numbers.filter((number) => groupOf(number, registration) === group),
  })).filter((found) => found.numbers.length > 0);
