import { msOfInstant } from '../instant.ts';
import { addDays, type EpochDay, type EpochMs, fromEpochDay, type LocalDate, toEpochDay } from '../local-date.ts';
import type { Action, Confirmation } from '../model/action.ts';
import { planOf } from '../rules/choose.ts';
import { isPaidRenewal } from '../rules/grants.ts';
import { type Chain, type ChainInput, type Milestone, upToHorizon } from './chain.ts';
import { arrivedKey, balanceKey, checkKey, undatedKey, walletKey } from './keys.ts';

/** What is asked between the milestones. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A balance arrives within minutes; who recorded the renewal is still near. */
const SOON_MS = HOUR_MS / 2;
/** A renewal recorded so long ago is a matter of the status check. */
const ASK_FOR_DAYS = 60;
/** A renewal older than this when it was recorded is history being typed in; its balance arrived long ago. */
const FRESH_DAYS = 2;
/** Days before the charge on which a low wallet is told. */
const WALLET_DAYS = [3, 1];

/** "Has the balance arrived?" for each claimed renewal that nothing has been seen of since: after half an hour, and the next day. */
export const arrivedChains = (input: ChainInput): Chain[] => {
  const { card } = input.dated;
  const since = fromEpochDay(input.today - ASK_FOR_DAYS - FRESH_DAYS);
  const chains: Chain[] = [];
  for (const action of card.actions) {
    if (action.status !== 'claimed' || action.on < since || action.removedAt !== null || !isPaidRenewal(action.kind))
      continue;
    const recordedAt = msOfInstant(action.recordedAt);
    if (input.calendar.now - recordedAt > ASK_FOR_DAYS * DAY_MS) continue;
    if (action.on < addDays(dayOfInstant(recordedAt), -FRESH_DAYS) || isSeenSince(card.confirmations, action)) continue;
    const milestones: Milestone[] = [
      { key: () => arrivedKey(action.id, 'soon'), at: recordedAt + SOON_MS },
      // Recorded at 23:00, the next day is not in the first hours of the morning.
      { key: () => arrivedKey(action.id, 'next-day'), at: input.calendar.slotFrom(recordedAt + 12 * HOUR_MS) },
    ];
    chains.push({
      matter: { kind: 'arrived', actionId: action.id },
      deadlineOn: input.dated.deadline.activeUntil,
      milestones,
      helpsUntil: null,
      ignorable: false,
      recordsMissed: true,
    });
  }
  return chains;
};

const dayOfInstant = (at: EpochMs): LocalDate => fromEpochDay(Math.floor(at / DAY_MS));

const isSeenSince = (confirmations: readonly Confirmation[], action: Action): boolean =>
  confirmations.some(
    ({ removedAt, recordedAt, on }) =>
      removedAt === null && on >= action.on && msOfInstant(recordedAt) >= msOfInstant(action.recordedAt),
  );

/** A recurring plan whose wallet does not hold the price, or of which no balance is known. */
export const walletChains = (input: ChainInput): Chain[] => {
  const chains: Chain[] = [];
  for (const { clockId, until, wallet } of input.dated.deadline.clocks) {
    if (wallet === null || until === null || (wallet.known !== null && wallet.known >= wallet.needs)) continue;
    const charge = toEpochDay(until);
    if (input.today > charge) continue;
    const milestones = WALLET_DAYS.map((days) => ({ day: charge - days, key: () => walletKey(until, days) }));
    chains.push({
      matter: { kind: 'wallet', clockId, until },
      deadlineOn: input.dated.deadline.activeUntil,
      milestones: upToHorizon(milestones, input.horizon),
      helpsUntil: null,
      ignorable: true,
      recordsMissed: true,
    });
  }
  return chains;
};

/** The last balance seen is below what roaming needs, and nothing was paid in since. Told once for each time it was seen. */
export const balanceChain = (input: ChainInput): Chain | null => {
  const { card, carrier, deadline } = input.dated;
  const needs = planOf(card, carrier)?.minimumBalance ?? null;
  if (needs === null) return null;
  const seen = lastBalance(card.confirmations);
  if (seen?.balance == null || seen.balance >= needs.amount || isToppedUpSince(card.actions, seen)) return null;
  if (deadline.lostOn !== null && input.today >= toEpochDay(deadline.lostOn)) return null;
  const at = input.calendar.slotFrom(msOfInstant(seen.recordedAt));
  return {
    matter: { kind: 'balance', confirmationId: seen.id },
    deadlineOn: deadline.activeUntil,
    milestones: [{ key: () => balanceKey(seen.id), at }],
    helpsUntil: null,
    ignorable: false,
    recordsMissed: false,
  };
};

const lastBalance = (confirmations: readonly Confirmation[]): Confirmation | null => {
  let last: Confirmation | null = null;
  for (const confirmation of confirmations) {
    if (confirmation.removedAt !== null || confirmation.balance === null) continue;
    if (
      last === null ||
      confirmation.on > last.on ||
      (confirmation.on === last.on && confirmation.recordedAt > last.recordedAt)
    ) {
      last = confirmation;
    }
  }
  return last;
};

const isToppedUpSince = (actions: readonly Action[], seen: Confirmation): boolean =>
  actions.some(
    ({ removedAt, kind, status, on, recordedAt }) =>
      removedAt === null &&
      status !== 'disputed' &&
      isPaidRenewal(kind) &&
      (on > seen.on || (on === seen.on && msOfInstant(recordedAt) > msOfInstant(seen.recordedAt))),
  );

/**
 * Asks to look at the date when nobody confirmed it for so many days, and again after as many. Not when the milestones
 * of the deadline have begun, which ask for more; not on a hard stop, whose day no operator's app changes.
 */
export const checkChain = (input: ChainInput): Chain | null => {
  const { deadline, card } = input.dated;
  const every = input.policy.statusCheckAfter;
  if (every === null || deadline.activeUntil === null || deadline.binding?.kind === 'hard-stop') return null;
  const milestonesBegin = toEpochDay(deadline.activeUntil) - (input.policy.beforeActiveEnds[0] ?? 0);
  if (input.today >= milestonesBegin) return null;
  const made = card.createdAt.slice(0, 10) as LocalDate;
  const confirmed = lastConfirmedOn(card.confirmations, card.actions);
  const since = confirmed !== null && confirmed > made ? confirmed : made;
  const start = toEpochDay(since);
  const asks = rounds(input.today, start + every, every, milestonesBegin, (day) => checkKey(since, day - start));
  return {
    matter: { kind: 'check', since },
    deadlineOn: deadline.activeUntil,
    milestones: upToHorizon(asks, input.horizon),
    helpsUntil: null,
    ignorable: false,
    recordsMissed: false,
  };
};

/** Every so many days from `first` to before `end`: the last that is surely due (today's may come later today), and all after it. */
function* rounds(
  today: EpochDay,
  first: EpochDay,
  every: number,
  end: number,
  key: (day: EpochDay) => string,
): Generator<Milestone> {
  const over = Math.max(0, Math.floor((today - first) / every) - 1);
  for (let day = first + over * every; day < end; day += every) yield { day, key: () => key(day) };
}

const lastConfirmedOn = (confirmations: readonly Confirmation[], actions: readonly Action[]): LocalDate | null => {
  let last: LocalDate | null = null;
  for (const { removedAt, on } of confirmations) if (removedAt === null && (last === null || on > last)) last = on;
  for (const { removedAt, on, status } of actions) {
    if (removedAt === null && status === 'confirmed' && (last === null || on > last)) last = on;
  }
  return last;
};

/** No date is known: asked the day after the card was made, then as often as a status check. */
export const undatedChain = (input: ChainInput): Chain | null => {
  const { deadline, card } = input.dated;
  if (deadline.activeUntil !== null) return null;
  const since = card.createdAt.slice(0, 10) as LocalDate;
  const start = toEpochDay(since);
  const every = input.policy.statusCheckAfter;
  const key = (day: EpochDay): string => undatedKey(since, day - start);
  const asks =
    every === null
      ? [{ day: start + 1, key: () => key(start + 1) }]
      : rounds(input.today, start + 1, every, Number.POSITIVE_INFINITY, key);
  return {
    matter: { kind: 'undated' },
    deadlineOn: null,
    milestones: upToHorizon(asks, input.horizon),
    helpsUntil: null,
    ignorable: true,
    recordsMissed: false,
  };
};
