import { type EpochDay, fromEpochDay, type LocalDate, toEpochDay } from '../local-date.ts';
import type { Money } from '../money.ts';
import { spanAt } from '../phases.ts';
import { planOf } from '../rules/choose.ts';
import type { ChainInput, Matter } from './chain.ts';
import { cureInPhase, cureWhenLost, cureWhileActive } from './cure.ts';
import type { Reminder, ReminderKind, TellingItem } from './decision.ts';
import type { DueItem } from './due.ts';

/** An identity that is due, as the facts its words are made of: always those of now, not of when it was due. */

/** Told so long after it was due, a reminder is a catch-up. */
const LATE_MS = 3_600_000;

type Facts = Omit<Reminder, 'key' | 'dueAt' | 'late' | 'attempt'>;

/** What most matters leave empty. */
const plain = (input: ChainInput, kind: ReminderKind, cure: Facts['cure']): Facts => {
  const { receiveUntil, lostOn } = input.dated.deadline;
  return {
    kind,
    cure,
    receiveUntil,
    lostOn,
    on: null,
    daysLeft: null,
    endsAt: null,
    follows: null,
    estimate: false,
    renewal: null,
    balance: null,
    days: null,
  };
};

const upTo = ({ today, calendar, zone }: ChainInput, on: LocalDate): Pick<Facts, 'on' | 'daysLeft' | 'endsAt'> => {
  const day: EpochDay = toEpochDay(on);
  return { on, daysLeft: day >= today ? day - today : null, endsAt: calendar.endOf(day, zone) };
};

/** Where the number stands now decides what is said, whichever milestone brought it up. */
const aboutDeadline = (input: ChainInput): Facts => {
  const { card, deadline } = input.dated;
  const { activeUntil, lostOn, binding, certainty, phases } = deadline;
  if (activeUntil === null || lostOn === null) return plain(input, 'undated', 'look-at-date');
  const today = fromEpochDay(input.today);
  if (today >= lostOn) {
    const facts = plain(input, 'lost', cureWhenLost(deadline));
    return { ...facts, on: lostOn, estimate: certainty.lostOn === 'estimate' };
  }
  const span = spanAt(deadline, today);
  const after = phases[phases.indexOf(span) + 1]?.kind ?? 'lost';
  const follows = after === 'active' ? 'lost' : after;
  if (today <= activeUntil) {
    const kind = binding?.kind === 'hard-stop' ? 'hard-stop' : 'active-ends';
    const estimate = certainty.activeUntil === 'estimate';
    return {
      ...plain(input, kind, cureWhileActive(card, deadline)),
      ...upTo(input, activeUntil),
      follows,
      estimate,
      balance: walletFacts(input),
    };
  }
  const lastChance = input.policy.lastChances.has(toEpochDay(lostOn) - input.today);
  return {
    ...plain(input, lastChance ? 'last-chance' : 'grace', cureInPhase(span.wayBack)),
    ...upTo(input, fromEpochDay(toEpochDay(lostOn) - 1)),
    follows,
    estimate: certainty.lostOn === 'estimate',
  };
};

const money = (input: ChainInput, amount: number | null): Money | null => {
  const currency = input.dated.carrier?.currency;
  return amount === null || currency === undefined ? null : { amount, currency };
};

const balanceFacts = (input: ChainInput, needs: number, known: number | null): Facts['balance'] => {
  const needed = money(input, needs);
  return needed === null ? null : { needs: needed, known: money(input, known) };
};

/** The wallet of the clock that binds, if it has one. */
const walletFacts = (input: ChainInput, clockId?: string): Facts['balance'] => {
  const { clocks, binding } = input.dated.deadline;
  const id = clockId ?? (binding?.kind === 'clock' ? binding.clockId : null);
  const wallet = clocks.find((clock) => clock.clockId === id)?.wallet ?? null;
  return wallet === null ? null : balanceFacts(input, wallet.needs, wallet.known);
};

const aboutRenewal = (input: ChainInput, actionId: string): Facts => {
  const facts = plain(input, 'arrived', 'confirm-or-dispute');
  const action = input.dated.card.actions.find(({ id }) => id === actionId);
  if (action === undefined) return facts;
  const { payment } = action;
  const paid = payment === null ? null : { amount: payment.paid, currency: payment.currency };
  return { ...facts, renewal: { actionId, on: action.on, paid } };
};

const aboutBalance = (input: ChainInput, confirmationId: string): Facts => {
  const { card, carrier } = input.dated;
  const needs = planOf(card, carrier)?.minimumBalance?.amount ?? null;
  const seen = card.confirmations.find(({ id }) => id === confirmationId)?.balance ?? null;
  return {
    ...plain(input, 'balance-low', 'top-up'),
    balance: needs === null ? null : balanceFacts(input, needs, seen),
  };
};

const factsOf = (input: ChainInput, matter: Matter): Facts => {
  switch (matter.kind) {
    case 'deadline':
      return aboutDeadline(input);
    case 'stop':
      return { ...plain(input, 'hard-stop', 'move-accounts'), ...upTo(input, matter.stopOn), follows: 'lost' };
    case 'arrived':
      return aboutRenewal(input, matter.actionId);
    case 'wallet': {
      const balance = walletFacts(input, matter.clockId);
      return { ...plain(input, 'wallet-low', 'fill-wallet'), ...upTo(input, matter.until), balance };
    }
    case 'balance':
      return aboutBalance(input, matter.confirmationId);
    case 'check':
      return { ...plain(input, 'check', 'look-at-date'), days: input.today - toEpochDay(matter.since) };
    case 'undated':
      return plain(input, 'undated', 'look-at-date');
  }
};

/** The reminder of a due item. */
export const reminderOf = (input: ChainInput, { key, dueAt, attempt, matter }: DueItem): Reminder => ({
  key,
  dueAt,
  attempt,
  late: input.calendar.now - dueAt >= LATE_MS,
  ...factsOf(input, matter),
});

const KIND_ORDER: readonly ReminderKind[] = [
  'last-chance',
  'grace',
  'active-ends',
  'hard-stop',
  'wallet-low',
  'lost',
  'arrived',
  'balance-low',
  'check',
  'undated',
];

/** What can still be helped first, the soonest first; then the rest by weight. */
export const compareUrgency = (a: Reminder, b: Reminder): number => {
  const soonest = (reminder: Reminder): number =>
    reminder.daysLeft === null ? Number.POSITIVE_INFINITY : (reminder.endsAt ?? 0);
  if (soonest(a) !== soonest(b)) return soonest(a) - soonest(b);
  return KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
};

/** Whether it cannot wait for a calmer hour of the week: the last day or two, a last chance, a loss. */
export const isUrgent = ({ kind, daysLeft }: Reminder): boolean =>
  kind === 'last-chance' || kind === 'lost' || (daysLeft !== null && daysLeft <= 1 && kind !== 'wallet-low');

/** A card's reminders as one item of a telling, the most urgent first; null when there is none. */
export const itemOf = (input: ChainInput, reminders: readonly Reminder[]): TellingItem | null => {
  const [first, ...rest] = [...reminders].sort(compareUrgency);
  if (first === undefined) return null;
  const { card, carrier } = input.dated;
  return {
    cardId: card.id,
    label: card.details.label,
    number: card.details.number,
    carrierNames: carrier?.names ?? null,
    timeZone: carrier?.timeZone ?? null,
    accountsLeft: card.bindings.filter(({ removedAt, moved }) => removedAt === null && !moved).length,
    reminders: [first, ...rest],
  };
};
