import type { Deadline } from '../deadline.ts';
import { countEvidence } from '../evidence.ts';
import { deadlineOf } from '../expiry.ts';
import type { EpochMs, LocalDate } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { Carrier, Plan } from '../model/carrier.ts';
import { daysLeftOn, stateOf } from '../phases.ts';
import { showPhone } from '../phone.ts';
import { planOf, ruleFor, snapshotOf } from '../rules/choose.ts';
import { isSameRule } from '../rules/same-rule.ts';
import { dayAt } from '../zoned-time.ts';
import type { CardSummary } from './card-summary.ts';
import { type Renewals, renewalsOf } from './cheapest.ts';
import { healthOf, needsYou, nextStepOf, type Standing } from './needs.ts';
import { searchTextOf } from './search-text.ts';
import { aheadOf, spentOf } from './spending.ts';
import { balanceSeen, decidingStep, lastRenewalOf, sinceOf, snoozedUntil, walletOf } from './summary-facts.ts';

/** A card as one row. */

const days = new Map<string, { readonly now: EpochMs; readonly day: LocalDate }>();

/** The zone's day, worked out once for all the cards of one look. */
const todayIn = (zone: string, now: EpochMs): LocalDate => {
  const known = days.get(zone);
  if (known?.now === now) return known.day;
  const day = dayAt(now, zone);
  days.set(zone, { now, day });
  return day;
};

/** Days of a carrier that was removed are counted in UTC. */
const zoneOf = (carrier: Carrier | null): string => carrier?.timeZone ?? 'UTC';

const namesOr = (
  found: { readonly names: CardSummary['carrierNames'] } | null,
  id: string,
): CardSummary['carrierNames'] => found?.names ?? { 'zh-CN': id, en: id, ms: id };

/** What a row is made of. */
interface Subject {
  readonly card: Card;
  readonly carrier: Carrier | null;
  readonly plan: Plan | null;
  readonly deadline: Deadline;
  readonly today: LocalDate;
}

const standingOf = ({ card, plan, deadline, today }: Subject, wallet: CardSummary['wallet']): Standing => {
  const accounts = card.bindings.filter(({ removedAt }) => removedAt === null);
  const { openedOn, activatedOn } = card.details;
  return {
    card,
    deadline,
    state: stateOf(card, deadline, today),
    today,
    accounts: accounts.length,
    accountsLeft: accounts.filter(({ moved }) => !moved).length,
    receiptsMissing: countEvidence(card).missing,
    balanceWanted: wallet?.needs.amount ?? plan?.minimumBalance?.amount ?? null,
    balanceKnown: wallet?.known?.amount ?? balanceSeen(card),
    ruleUpdate: plan !== null && !isSameRule(snapshotOf(card).rule, ruleFor(plan, openedOn ?? activatedOn)),
  };
};

const identityFields = ({ card: { id, details }, carrier, plan }: Subject) => ({
  id,
  label: details.label,
  number: details.number,
  numberShown: details.number === null ? null : showPhone(details.number),
  carrierId: details.carrierId,
  planId: details.planId,
  carrierNames: namesOr(carrier, details.carrierId),
  planNames: namesOr(plan, details.planId),
  country: carrier?.country ?? '',
  timeZone: zoneOf(carrier),
  currency: carrier?.currency ?? '',
  registration: details.registration,
  tags: details.tags,
  archived: details.archivedAt !== null,
});

const dateFields = ({ card, deadline, today }: Subject) => ({
  activeUntil: deadline.activeUntil,
  receiveUntil: deadline.receiveUntil,
  lostOn: deadline.lostOn,
  certainty: deadline.certainty,
  doubts: deadline.doubts,
  claimed: deadline.doubts.includes('claimed'),
  phases: deadline.phases.map(({ kind, from, to, services }) => ({ kind, from, to, receives: services.receiveSms })),
  missing: deadline.missing,
  latestSafeDay: deadline.latestSafeDay,
  afterDeadlineUnknown: deadline.doubts.includes('phase-unknown'),
  daysLeft: daysLeftOn(deadline, today),
  hardStop: deadline.binding?.kind === 'hard-stop',
  since: sinceOf(card),
  why: decidingStep(deadline),
  lastRenewal: lastRenewalOf(card, deadline),
});

const moneyFields = ({ card, carrier, plan, deadline, today }: Subject, needsOne: boolean) => {
  const renewals: Renewals =
    carrier !== null && plan !== null
      ? renewalsOf({ card, carrier, plan, deadline, today, needsOne })
      : { cheapest: null, leastNow: null };
  const { cheapest, leastNow } = renewals;
  return { cheapest, leastNow, spent: spentOf(card, today), ahead: aheadOf(cheapest, deadline, today) };
};

/** One row of the list of cards, made of the card, what the catalogue knows of its carrier, and now. */
export const summaryOf = (
  card: Card,
  carrier: Carrier | null,
  now: EpochMs,
  deadline: Deadline = deadlineOf(card, carrier),
): CardSummary => {
  const plan = planOf(card, carrier);
  const subject: Subject = { card, carrier, plan, deadline, today: todayIn(zoneOf(carrier), now) };
  const wallet = walletOf(deadline, carrier?.currency ?? '');
  const standing = standingOf(subject, wallet);
  const needs = needsYou(standing);
  const { accounts, accountsLeft, receiptsMissing, state } = standing;
  const standingFields = {
    state,
    needsYou: needs,
    nextStep: nextStepOf(standing),
    receiptsKept: countEvidence(card).kept,
    receiptsMissing,
    accounts,
    accountsLeft,
    wallet,
    snoozedUntil: snoozedUntil(card, deadline, now),
    searchText: searchTextOf(card, carrier, plan),
    health: healthOf(standing),
  };
  // Not spread: one literal of several spreads is fifty times slower, and there may be ten thousand rows.
  return Object.assign(identityFields(subject), standingFields, dateFields(subject), moneyFields(subject, needs));
};
