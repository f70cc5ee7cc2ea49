import type { ClockEnd } from '../deadline.ts';
import type { LocalDate } from '../local-date.ts';
import type { Fact } from './facts.ts';
import { faceValueOf } from './grants.ts';

/**
 * What a recurring plan takes and what the wallet holds: the last balance seen, plus credit bought and less plans
 * renewed since. Null `known` when no balance was ever seen and none bought.
 */
export const walletOf = (needs: number, facts: readonly Fact[]): NonNullable<ClockEnd['wallet']> => {
  let known: number | null = null;
  let knownOn: LocalDate | null = null;
  for (const fact of facts) {
    if (fact.kind === 'confirmation') {
      if (fact.confirmation.balance === null) continue;
      known = fact.confirmation.balance;
      knownOn = fact.confirmation.on;
    } else if (fact.action.kind === 'top-up' && fact.action.status !== 'disputed') {
      known = (known ?? 0) + (fact.action.payment?.creditReceived ?? faceValueOf(fact.action) ?? 0);
      knownOn = fact.action.on;
    } else if (fact.action.kind === 'plan-renewed' && known !== null) {
      known = Math.max(0, known - (faceValueOf(fact.action) ?? needs));
      knownOn = fact.action.on;
    }
  }
  return { needs, known, knownOn };
};
