import type { CardState, Certainty, ReasonStep } from '../deadline.ts';
import type { LocalDate } from '../local-date.ts';
import type { Money } from '../money.ts';
import type { Registration } from '../model/rule.ts';
import type { Localized } from '../model/values.ts';

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
  readonly activeUntil: LocalDate | null;
  readonly receiveUntil: LocalDate | null;
  readonly lostOn: LocalDate | null;
  readonly certainty: { readonly activeUntil: Certainty; readonly lostOn: Certainty };
  /** The rule says nothing of what comes after the deadline. */
  readonly afterDeadlineUnknown: boolean;
  /** Calendar days in the carrier's zone until the next loss of service: end of active, or in grace the loss of the number. */
  readonly daysLeft: number | null;
  readonly hardStop: boolean;
  /** First day of the bar's past: activation, opening or first fact. */
  readonly since: LocalDate | null;
  /** The step that decided the date. */
  readonly why: ReasonStep | null;
  readonly lastRenewal: { readonly on: LocalDate; readonly kind: string; readonly paid: Money | null; readonly status: string } | null;
  readonly receiptsKept: number;
  readonly receiptsMissing: number;
  readonly accounts: number;
  readonly accountsLeft: number;
  /** What keeping on costs at its cheapest, so that "RM30 gives 365 days" can be said; null when unknown or impossible. */
  readonly cheapest: {
    readonly product: string | null;
    readonly kind: string;
    readonly price: Money | null;
    readonly activeUntil: LocalDate;
    readonly days: number;
  } | null;
  readonly wallet: { readonly needs: Money; readonly known: Money | null } | null;
  /** Reminder health: snoozed until, or null. */
  readonly snoozedUntil: string | null;
  /** Everything a person may type to find it, lower case. */
  readonly searchText: string;
  /** Ranked, worst first. */
  readonly health: readonly HealthIssue[];
}

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
