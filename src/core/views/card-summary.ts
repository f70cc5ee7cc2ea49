import type { CardState, Certainty, Deadline, Doubt, PhaseSpan, ReasonStep } from '../deadline.ts';
import type { LocalDate } from '../local-date.ts';
import type { ActionKind, ActionStatus } from '../model/action.ts';
import type { Registration } from '../model/rule.ts';
import type { Localized } from '../model/values.ts';
import type { Money } from '../money.ts';

/** One row of the list of cards: all that the list, the overview, the tray and the search need, and no history. */
export interface CardSummary {
  readonly id: string;
  readonly label: string;
  readonly number: string | null;
  /** The number in its country's habit, such as `+60 17-238 4419`. */
  readonly numberShown: string | null;
  readonly carrierId: string;
  readonly planId: string;
  readonly carrierNames: Localized;
  readonly planNames: Localized;
  readonly country: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly registration: Registration;
  readonly tags: readonly string[];
  readonly archived: boolean;
  readonly state: CardState;
  readonly needsYou: boolean;
  /** The one thing to do next. */
  readonly nextStep: NextStep;
  readonly activeUntil: LocalDate | null;
  readonly receiveUntil: LocalDate | null;
  readonly lostOn: LocalDate | null;
  readonly certainty: { readonly activeUntil: Certainty; readonly lostOn: Certainty };
  readonly doubts: readonly Doubt[];
  /** The date rests on a renewal whose effect nobody has seen yet. */
  readonly claimed: boolean;
  /** The stretches of the number's life, for the bars; the first is `active`, the last `lost` once a date is known. */
  readonly phases: readonly SummaryPhase[];
  /** What to ask for when no date is known. */
  readonly missing: Deadline['missing'];
  /** The last day on which the slowest channel still arrives in time; null on a hard stop. */
  readonly latestSafeDay: LocalDate | null;
  /** The rule says nothing of what comes after the deadline. */
  readonly afterDeadlineUnknown: boolean;
  /** Calendar days in the carrier's zone until the next loss of service: end of active, or in grace the loss of the number. */
  readonly daysLeft: number | null;
  readonly hardStop: boolean;
  /** First day of the bar's past: activation, opening or first fact. */
  readonly since: LocalDate | null;
  /** The step that decided the date. */
  readonly why: ReasonStep | null;
  readonly lastRenewal: {
    readonly on: LocalDate;
    readonly kind: ActionKind;
    readonly paid: Money | null;
    readonly status: ActionStatus;
  } | null;
  readonly receiptsKept: number;
  readonly receiptsMissing: number;
  readonly accounts: number;
  readonly accountsLeft: number;
  /**
   * What keeping on costs at its cheapest over a year, so that "RM30 gives 365 days" can be said; null when unknown or
   * impossible. `activeUntil` and `gained` say what doing it today would bring: under `reset` it can be too early.
   */
  readonly cheapest: Renewal | null;
  /** The least money that moves the date later today, for a card that needs it now. */
  readonly leastNow: Renewal | null;
  /** What was paid, by month, of the last 24 months; oldest first. Different currencies stand apart. */
  readonly spent: readonly MonthSpent[];
  /** What keeping on for the next 365 days will take; an estimate. Null when nobody can say. */
  readonly ahead: { readonly cost: Money; readonly renewals: number } | null;
  readonly wallet: { readonly needs: Money; readonly known: Money | null } | null;
  /** Reminder health: snoozed until, or null. */
  readonly snoozedUntil: string | null;
  /** Everything a person may type to find it, lower case. */
  readonly searchText: string;
  /** Ranked, worst first. */
  readonly health: readonly HealthIssue[];
}

export interface SummaryPhase {
  readonly kind: PhaseSpan['kind'];
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Texts still arrive. */
  readonly receives: boolean;
}

export interface Renewal {
  readonly product: string | null;
  readonly kind: ActionKind;
  /** Null when the plan does not fix it and nothing was paid before. */
  readonly price: Money | null;
  /** The date that doing it today would give. */
  readonly activeUntil: LocalDate;
  /** Days that it gives by itself: 365 for a pass of a year. */
  readonly days: number;
  /** Days that doing it today moves the date; 0 or less when it is too early. Null when there is no date yet. */
  readonly gained: number | null;
}

export interface MonthSpent {
  /** `2026-11` */
  readonly month: string;
  readonly currency: string;
  /** Minor units. */
  readonly amount: number;
}

export type NextStep =
  | 'top-up'
  | 'renew'
  /** A text, a call or a bit of data keeps it. */
  | 'use-it'
  | 'fill-wallet'
  | 'contact-operator'
  | 'object'
  | 'move-accounts'
  /** Look whether the claimed renewal has arrived, and say so. */
  | 'confirm'
  /** A renewal was paid and did not arrive. */
  | 'pursue'
  /** No date is known: look it up. */
  | 'see-date'
  /** The number is gone and nothing hangs on it any more. */
  | 'archive'
  | 'nothing';

export type HealthIssue =
  | 'lost'
  | 'receive-only'
  | 'overdue'
  | 'due-soon'
  | 'hard-stop-ahead'
  | 'balance-low'
  | 'disputed'
  | 'unconfirmed'
  | 'date-unknown'
  | 'evidence-missing'
  | 'rule-unverified'
  | 'rule-update';
