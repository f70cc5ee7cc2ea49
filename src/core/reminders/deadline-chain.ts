import { msOfInstant } from '../instant.ts';
import { type EpochMs, type Instant, type LocalDate, toEpochDay } from '../local-date.ts';
import { type Chain, type ChainInput, dueAtOf, type Item, type Milestone, upToHorizon } from './chain.ts';
import type { DatedCard } from './decision.ts';
import { activeKey, lostKey, stopKey } from './keys.ts';

/** Milestones before the end of active, in grace and at the loss: one chain, since the later always says more. */

const DAY_MS = 86_400_000;
/** Days after the last one on which the loss has been told, in every zone. */
const LOSS_TOLD_DAYS = 4;

/** The chain of the number's end; null while no date is known. */
export const deadlineChain = (input: ChainInput): Chain | null => {
  const { activeUntil, lostOn, binding } = input.dated.deadline;
  if (activeUntil === null || lostOn === null) return null;
  return {
    matter: { kind: 'deadline' },
    deadlineOn: activeUntil,
    milestones: upToHorizon(milestonesOf(input, activeUntil, lostOn, binding?.kind === 'hard-stop'), input.horizon),
    helpsUntil: toEpochDay(lostOn) - 1,
    ignorable: true,
    recordsMissed: true,
  };
};

function* milestonesOf(
  { policy }: ChainInput,
  activeUntil: LocalDate,
  lostOn: LocalDate,
  stopBinds: boolean,
): Generator<Milestone> {
  const end = toEpochDay(activeUntil);
  const loss = toEpochDay(lostOn);
  for (const days of stopBinds ? policy.beforeHardStop : policy.beforeActiveEnds) {
    yield { day: end - days, key: () => (stopBinds ? stopKey : activeKey)(activeUntil, days) };
  }
  if (policy.beforeLost === null) {
    for (let day = end + 1; day < loss; day++) yield { day, key: () => lostKey(lostOn, loss - day) };
  } else {
    for (const days of policy.beforeLost) {
      if (days > 0 && loss - days > end) yield { day: loss - days, key: () => lostKey(lostOn, days) };
    }
  }
  yield { day: loss, key: () => lostKey(lostOn, 0), afterwards: true };
}

/** The chain of a hard stop that lies behind the end of active: the accounts want moving before it, whatever is paid. */
export const stopChain = (input: ChainInput): Chain | null => {
  const { activeUntil, lostOn, reason, binding } = input.dated.deadline;
  if (binding?.kind === 'hard-stop' || (lostOn !== null && input.today >= toEpochDay(lostOn))) return null;
  const step = reason.findLast((candidate) => candidate.kind === 'hard-stop');
  if (step === undefined || (activeUntil !== null && step.until <= activeUntil)) return null;
  const stop = toEpochDay(step.until);
  if (input.today > stop) return null;
  const milestones = input.policy.beforeHardStop.map((days) => ({
    day: stop - days,
    key: () => stopKey(step.until, days),
  }));
  return {
    matter: { kind: 'stop', stopOn: step.until },
    deadlineOn: step.until,
    milestones: upToHorizon(milestones, input.horizon),
    helpsUntil: stop,
    ignorable: true,
    recordsMissed: true,
  };
};

/**
 * The identities of a chain, without what was due before the deadline was known: who just typed "9 days left" needs
 * no reminder of the fourteenth. When nothing else would come before the end, the latest comes at the next chosen hour
 * after all, or at once when even that is too late. The loss itself is not news to the person who entered it.
 */
export const itemsOf = (chain: Chain, input: ChainInput): readonly Item[] => {
  const itemOf = (milestone: Milestone): Item => ({ key: milestone.key(), dueAt: dueAtOf(milestone, input) });
  if (chain.helpsUntil === null) return chain.milestones.map(itemOf);
  const decided = chain.matter.kind === 'stop' ? null : decidingRecord(input.dated);
  const known = knownAt(decided ?? input.dated.card.createdAt, input.calendar.now);
  // Entered when it was lost already: nothing of it is news, at this look or any other.
  if (known > (chain.helpsUntil + LOSS_TOLD_DAYS) * DAY_MS) return [];
  const end = input.calendar.endOf(chain.helpsUntil, input.zone);
  const items = chain.milestones.map(itemOf);
  const later = items.filter((item) => item.dueAt >= known);
  const latest = items.filter((item) => item.dueAt < known && item.dueAt <= end).pop();
  if (latest === undefined || known > end || later.some((item) => item.dueAt <= end)) return later;
  const slot = input.calendar.slotFrom(known);
  return [{ key: latest.key, dueAt: slot <= end ? slot : known }, ...later];
};

/** When the deadline came to be known. A record that lies ahead was written by a wrong clock, and tells nothing. */
const knownAt = (recordedAt: Instant, now: EpochMs): EpochMs => {
  const at = msOfInstant(recordedAt);
  return at > now ? Number.NEGATIVE_INFINITY : at;
};

/**
 * When the fact that decides the date was recorded: the first of the last that agree on it, since to see it again, or to
 * pay in vain, makes it no news. Two equal payments of one day may stand in another order than they were recorded in:
 * either gives the date, so the earlier made it known. Null: with the card itself.
 */
const decidingRecord = ({ card, deadline }: DatedCard): Instant | null => {
  const { binding, activeUntil, reason } = deadline;
  if (binding?.kind !== 'clock') return null;
  const agreeing: DatingStep[] = [];
  for (let index = reason.length - 1; index >= 0; index--) {
    const step = reason[index];
    if (step === undefined || step.kind === 'not-counted' || step.kind === 'hard-stop') continue;
    if (step.clockId !== binding.clockId) continue;
    if (step.until !== activeUntil) break;
    if (step.kind === 'start') return null;
    agreeing.push(step);
  }
  const first = agreeing.at(-1);
  if (first === undefined) return null;
  return agreeing
    .filter((step) => step === first || isSameGrant(step, first))
    .map((step) => recordedAtOf(card, step))
    .reduce((a, b) => (a === null || (b !== null && msOfInstant(b) < msOfInstant(a)) ? b : a), null);
};

type DatingStep = Extract<DatedCard['deadline']['reason'][number], { kind: 'seen' | 'granted' }>;

const isSameGrant = (step: DatingStep, other: DatingStep): boolean =>
  step.kind === 'granted' &&
  other.kind === 'granted' &&
  step.on === other.on &&
  step.length.count === other.length.count &&
  step.length.unit === other.length.unit;

const recordedAtOf = (card: DatedCard['card'], step: DatingStep): Instant | null => {
  const fact =
    step.kind === 'seen'
      ? card.confirmations.find(({ id }) => id === step.confirmationId)
      : card.actions.find(({ id }) => id === step.actionId);
  return fact?.recordedAt ?? null;
};
