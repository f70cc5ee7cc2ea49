import type { Instant, LocalDate } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { Carrier } from '../model/carrier.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ChangeFailure } from './failures.ts';

/** What a change is told of the world. A change that breaks no rule gives the new card; the old one is never touched. */
export interface ChangeContext {
  readonly now: Instant;
  /** Today in the carrier's zone. */
  readonly today: LocalDate;
  readonly newId: () => string;
  /** The carrier of the card as it will be after the change; null when the catalogue no longer has it. */
  readonly carrier: Carrier | null;
  /** All cards, archived ones too: a number belongs to one of them. */
  readonly cards: readonly Card[];
}

export type Changed = Result<Card, ChangeFailure>;

/** The card when nothing speaks against it, else the first thing that does. */
export const unless = (failures: readonly (ChangeFailure | null)[], change: () => Card): Changed => {
  const first = failures.find((failure) => failure !== null);
  return first ? fail(first) : ok(change());
};
