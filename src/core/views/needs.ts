import type { CardState, Deadline } from '../deadline.ts';
import { daysBetween, type LocalDate } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import { DUE_SOON_DAYS, spanAt } from '../phases.ts';
import { cureInPhase, cureWhileActive } from '../reminders/cure.ts';
import type { Cure } from '../reminders/decision.ts';
import type { HealthIssue, NextStep } from './card-summary.ts';

/** Whether a card needs its person now, what for, and what is not well with it. */

/** Accounts take longer to move than a renewal takes to pay. */
const HARD_STOP_HORIZON_DAYS = 2 * DUE_SOON_DAYS;

export interface Standing {
  readonly card: Card;
  readonly deadline: Deadline;
  readonly state: CardState;
  readonly today: LocalDate;
  readonly accounts: number;
  readonly accountsLeft: number;
  readonly receiptsMissing: number;
  /** Minor units; null when none is asked for. */
  readonly balanceWanted: number | null;
  readonly balanceKnown: number | null;
  readonly ruleUpdate: boolean;
}

/** With this much time left, looking whether the last renewal arrived comes before paying another one. */
const LOOK_FIRST_DAYS = 7;

/** The person has said that this deadline is to be left alone. */
const isLetGo = ({ card, deadline }: Asking): boolean =>
  card.reminders.log.some(
    ({ event, removedAt, deadlineOn }) =>
      (event === 'ignored' || event === 'handled') && removedAt === null && deadlineOn === deadline.activeUntil,
  );

const isDisputed = ({ card }: Asking): boolean =>
  card.actions.some(({ status, removedAt }) => status === 'disputed' && removedAt === null);

const isStopNear = ({ deadline, today, accounts, accountsLeft }: Asking): boolean => {
  const allMoved = accounts > 0 && accountsLeft === 0;
  return (
    !allMoved && deadline.activeUntil !== null && daysBetween(today, deadline.activeUntil) <= HARD_STOP_HORIZON_DAYS
  );
};

/** What decides whether a card asks for its person: the tray counts with it too. */
export type Asking = Pick<Standing, 'card' | 'deadline' | 'state' | 'today' | 'accounts' | 'accountsLeft'>;

/** Whether the card asks for its person now. */
export const needsYou = (standing: Asking): boolean => {
  const { state } = standing;
  if (state === 'archived') return false;
  if (isDisputed(standing)) return true;
  switch (state) {
    case 'active':
      return false;
    case 'to-confirm':
    case 'unknown':
    case 'lost':
      return true;
    case 'hard-stop':
      return isStopNear(standing) && !isLetGo(standing);
    case 'due-soon':
    case 'receive-only':
      return !isLetGo(standing);
  }
};

const stepOf = (cure: Cure): NextStep => {
  if (cure === 'confirm-or-dispute') return 'confirm';
  if (cure === 'look-at-date') return 'see-date';
  return cure === 'none' ? 'nothing' : cure;
};

/**
 * What became of the last payment, while there is time to ask: RM30 paid today gives 30 days, which is due soon again,
 * and to be told to renew would be to pay twice.
 */
const lastPaymentFirst = (standing: Standing): NextStep | null => {
  const { deadline, today } = standing;
  const { activeUntil, doubts } = deadline;
  if (activeUntil === null || daysBetween(today, activeUntil) <= LOOK_FIRST_DAYS) return null;
  if (isDisputed(standing)) return 'pursue';
  return doubts.includes('claimed') ? 'confirm' : null;
};

/** The one thing to do next with a card. */
export const nextStepOf = (standing: Standing): NextStep => {
  const { card, deadline, state, today, accountsLeft } = standing;
  switch (state) {
    case 'archived':
      return 'nothing';
    case 'lost':
      return accountsLeft > 0 ? 'move-accounts' : 'archive';
    case 'unknown':
      return 'see-date';
    case 'receive-only':
      return stepOf(cureInPhase(spanAt(deadline, today).wayBack));
    case 'due-soon': {
      const first = lastPaymentFirst(standing);
      if (first !== null) return first;
      const span = spanAt(deadline, today);
      return stepOf(span.kind === 'objection' ? cureInPhase(span.wayBack) : cureWhileActive(card, deadline));
    }
    case 'hard-stop':
      return 'move-accounts';
    case 'to-confirm':
      return isDisputed(standing) ? 'pursue' : 'confirm';
    case 'active':
      return isDisputed(standing) ? 'pursue' : stepOf(cureWhileActive(card, deadline));
  }
};

/** What is not well with a card, worst first; an archived one is left in peace. */
export const healthOf = (standing: Standing): readonly HealthIssue[] => {
  const { deadline, state, today, balanceKnown, balanceWanted } = standing;
  if (state === 'archived') return [];
  const pastSafeDay = deadline.latestSafeDay !== null && today > deadline.latestSafeDay;
  const found: Readonly<Record<HealthIssue, boolean>> = {
    lost: state === 'lost',
    'receive-only': state === 'receive-only',
    overdue: state === 'due-soon' && pastSafeDay,
    'due-soon': state === 'due-soon',
    'hard-stop-ahead': state === 'hard-stop',
    'balance-low': balanceWanted !== null && balanceKnown !== null && balanceKnown < balanceWanted,
    disputed: isDisputed(standing),
    unconfirmed: deadline.doubts.includes('claimed'),
    'date-unknown': state === 'unknown',
    'evidence-missing': standing.receiptsMissing > 0,
    'rule-unverified': deadline.doubts.includes('rule-unsure'),
    'rule-update': standing.ruleUpdate,
  };
  return HEALTH_ORDER.filter((issue) => found[issue]);
};

const HEALTH_ORDER = [
  'lost',
  'receive-only',
  'overdue',
  'due-soon',
  'hard-stop-ahead',
  'balance-low',
  'disputed',
  'unconfirmed',
  'date-unknown',
  'evidence-missing',
  'rule-unverified',
  'rule-update',
] as const satisfies readonly HealthIssue[];
