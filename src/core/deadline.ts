import type { LocalDate } from './local-date.ts';
import type { ActionKind } from './model/action.ts';
import type { Anchor, Grant, Length, Phase, Services } from './model/rule.ts';

/** What the engine answers: the three dates of a number and the reason for each, as data. Words live in the window. */

/** How sure a date is: seen by the person, computed from well-sourced rules and confirmed facts, or an estimate. */
export type Certainty = 'seen' | 'computed' | 'estimate';

/** Why a date is only an estimate. */
export type Doubt =
  /** The action that moved it is claimed and its effect not seen yet. */
  | 'claimed'
  /** The rule's sources are of low confidence or conflict. */
  | 'rule-unsure'
  /** What comes after the deadline is not stated anywhere. */
  | 'phase-unknown'
  /** A number of the rule was overridden or the rule is the person's own. */
  | 'own-rule'
  /** The day it counts from was not given; the nearest known one stands in. */
  | 'anchor-assumed';

/** One sentence of "why this date". */
export type ReasonStep =
  /** The countdown began with the card's activation, registration or purchase. */
  | {
      readonly kind: 'start';
      readonly clockId: string;
      /** `balance-used-up`: a clock that runs from the day the credit reached zero. */
      readonly from: Anchor | 'balance-used-up';
      readonly on: LocalDate;
      readonly length: Length;
      readonly until: LocalDate;
      readonly sources: readonly string[];
    }
  /** The person saw a date; it counts from here. `computed` is what the rule would have said, null when it could not. */
  | {
      readonly kind: 'seen';
      readonly clockId: string;
      readonly confirmationId: string;
      readonly on: LocalDate;
      readonly until: LocalDate;
      readonly computed: LocalDate | null;
    }
  /** An action turned the clock back (or, under `reset`, forward to an earlier day). */
  | {
      readonly kind: 'granted';
      readonly clockId: string;
      readonly grantId: string;
      readonly actionId: string;
      readonly actionKind: ActionKind;
      readonly product: string | null;
      readonly on: LocalDate;
      /** Face value in minor units, null when no money was involved. */
      readonly amount: number | null;
      readonly length: Length;
      readonly combine: Grant['combine'];
      readonly before: LocalDate | null;
      readonly until: LocalDate;
      readonly effect: 'later' | 'kept' | 'earlier';
      /** The cap bit: without it the date would have been later. */
      readonly capped: Length | null;
      /** A month's end clamped the day: 31 August + 6 months = 28 February. */
      readonly clamped: boolean;
      readonly sources: readonly string[];
    }
  /** An action that moves no clock of the number, and why. */
  | {
      readonly kind: 'not-counted';
      readonly actionId: string;
      readonly actionKind: ActionKind;
      readonly product: string | null;
      readonly on: LocalDate;
      readonly why:
        | 'kind'
        | 'product'
        | 'channel'
        | 'over-wifi'
        | 'below-minimum'
        | 'waiting-for-operator'
        | 'disputed'
        | 'after-loss';
    }
  /** A registration class ends the number on a day whatever is paid. */
  | {
      readonly kind: 'hard-stop';
      readonly stopId: string;
      readonly from: Anchor;
      readonly on: LocalDate;
      readonly length: Length;
      readonly until: LocalDate;
      readonly sources: readonly string[];
    };

/** The state of one clock after all facts. */
export interface ClockEnd {
  readonly clockId: string;
  readonly protects: 'number' | 'credit' | 'data';
  /** The last day it holds; null when nothing is known to have started it. */
  readonly until: LocalDate | null;
  readonly certainty: Certainty;
  /** The wallet that a recurring plan needs, minor units; `known` is the last balance seen, null if never. */
  readonly wallet: { readonly needs: number; readonly known: number | null; readonly knownOn: LocalDate | null } | null;
}

/** A stretch of a number's life: from `from` through `to`, both included; `to` null for the end without return. */
export interface PhaseSpan {
  readonly id: string;
  readonly kind: 'active' | Phase['kind'] | 'lost';
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly services: Services;
  readonly wayBack: Phase['wayBack'];
  readonly creditKept: boolean | null;
  readonly sources: readonly string[];
}

/** The last word: the difference between what was seen and what the rule says, for the same moment. */
export interface Difference {
  readonly confirmationId: string;
  readonly seen: LocalDate;
  readonly computed: LocalDate;
  /** Days that the seen date is later (positive) or earlier (negative). */
  readonly days: number;
  /** The action whose grant explains the difference if its length is corrected, and the days it really gave; else null. */
  readonly correction: {
    readonly path: string;
    readonly from: number;
    readonly to: number;
    readonly actionId: string;
  } | null;
}

/** Three dates with their reason. All null when nothing is known: then `missing` says what to ask. */
export interface Deadline {
  /** The last day on which everything works. */
  readonly activeUntil: LocalDate | null;
  /** The last day on which texts still arrive; null when there is no such phase after the deadline. */
  readonly receiveUntil: LocalDate | null;
  /** The first day on which the number is gone. */
  readonly lostOn: LocalDate | null;
  /** What binds `activeUntil`. */
  readonly binding:
    | { readonly kind: 'clock'; readonly clockId: string }
    | { readonly kind: 'hard-stop'; readonly stopId: string }
    | null;
  readonly certainty: { readonly activeUntil: Certainty; readonly lostOn: Certainty };
  readonly doubts: readonly Doubt[];
  /** Oldest first; the sentences of "why". Only steps of clocks that protect the number, and the hard stops. */
  readonly reason: readonly ReasonStep[];
  readonly clocks: readonly ClockEnd[];
  readonly phases: readonly PhaseSpan[];
  /** The last day to act by the slowest channel allowed for, weekend of the carrier's country respected. Null on a hard stop. */
  readonly latestSafeDay: LocalDate | null;
  readonly difference: Difference | null;
  readonly ruleId: string;
  readonly missing: readonly ('date-seen' | 'activated-on' | 'registered-on' | 'last-action')[];
}

/** Where a card stands on a day; the words and icons of the window hang on this. */
export type CardState =
  | 'active'
  | 'to-confirm'
  | 'due-soon'
  | 'hard-stop'
  | 'receive-only'
  | 'lost'
  | 'unknown'
  /** Put away by its person: whatever its dates say, it asks for nothing. */
  | 'archived';
