import type { Deadline } from '../deadline.ts';
import type { EpochMs, LocalDate } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { Carrier } from '../model/carrier.ts';
import type { Journal } from '../model/journal.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import type { Settings } from '../model/settings.ts';
import type { Localized } from '../model/values.ts';
import type { Money } from '../money.ts';

/**
 * What a look at the clock decides, as data. The edge commits `log` and `journal`, durably, and only then tells;
 * then it writes the answer with `withAnswer`. It makes the words.
 */

/** A card with what the engine says of it; the edge keeps `deadline` until the card changes. */
export interface DatedCard {
  readonly card: Card;
  readonly carrier: Carrier | null;
  readonly deadline: Deadline;
}

export interface LookInput {
  readonly cards: readonly DatedCard[];
  readonly settings: Settings['reminders'];
  readonly journal: Journal;
  readonly now: EpochMs;
  /** The person's IANA time zone. */
  readonly zone: string;
  /** Names this run of the app; a new one at every start. */
  readonly run: string;
  /** Identities (`<card id> <key>`) that this run told although the disk refused their record: not again in this run. */
  readonly unsaved: ReadonlySet<string>;
}

export type ReminderKind =
  /** Before the end of active. */
  | 'active-ends'
  /** Before a day that no payment moves: move the accounts. */
  | 'hard-stop'
  /** In grace, daily. */
  | 'grace'
  /** In grace, on one of the policy's days before the loss. */
  | 'last-chance'
  /** The number is gone, or counts as gone since nobody knows what comes after the deadline. */
  | 'lost'
  /** Has the balance of a claimed renewal arrived? */
  | 'arrived'
  /** The wallet does not hold what the plan takes on the day. */
  | 'wallet-low'
  /** The last balance seen is below what roaming needs. */
  | 'balance-low'
  /** Nobody confirmed the date for so many days. */
  | 'check'
  /** No date is known at all. */
  | 'undated';

/** What the person can do about it. */
export type Cure =
  | 'top-up'
  | 'renew'
  /** A text, call or use of data keeps it. */
  | 'use-it'
  | 'fill-wallet'
  | 'contact-operator'
  | 'object'
  | 'move-accounts'
  | 'confirm-or-dispute'
  | 'look-at-date'
  | 'none';

/** One identity that is due, with the facts its words are made of, as of now. */
export interface Reminder {
  /** The identity: `active:2026-12-01:7`. */
  readonly key: string;
  readonly kind: ReminderKind;
  readonly dueAt: EpochMs;
  /** Told an hour or more after it was due: a catch-up. */
  readonly late: boolean;
  /** 1, or 2 when a kill cut the first showing off, or more when showings failed. */
  readonly attempt: number;
  /** The last day to act: end of active, the hard stop, in grace the last day before the loss; `lost`: the day it was lost. */
  readonly on: LocalDate | null;
  /** Calendar days from today to `on` in the carrier's zone; 0 today. Null without a day and when it is over. */
  readonly daysLeft: number | null;
  /** When `on` is over, by the carrier's clock: 07:59:59 in Los Angeles for a card of Kuala Lumpur. */
  readonly endsAt: EpochMs | null;
  /** What follows `on`. */
  readonly follows: 'receive-only' | 'suspended' | 'barred' | 'objection' | 'lost' | null;
  readonly receiveUntil: LocalDate | null;
  readonly lostOn: LocalDate | null;
  readonly cure: Cure;
  /** The day is an estimate. */
  readonly estimate: boolean;
  /** `arrived`: the renewal asked about. */
  readonly renewal: { readonly actionId: string; readonly on: LocalDate; readonly paid: Money | null } | null;
  /** `wallet-low` and any day that a wallet decides, `balance-low`: what is needed and what was seen last. */
  readonly balance: { readonly needs: Money; readonly known: Money | null } | null;
  /** `check`: days since somebody saw or confirmed anything. */
  readonly days: number | null;
}

/** One card in a telling, with all that is due for it, the most urgent first. */
export interface TellingItem {
  readonly cardId: string;
  readonly label: string;
  readonly number: string | null;
  readonly carrierNames: Localized | null;
  /** The carrier's zone, in which `on` counts; null when the carrier is gone (then UTC). */
  readonly timeZone: string | null;
  readonly accountsLeft: number;
  readonly reminders: readonly [Reminder, ...Reminder[]];
}

export type Telling =
  /** One card, or several as one digest: `items.length > 1`. Most urgent card first. */
  | {
      readonly kind: 'cards';
      readonly items: readonly [TellingItem, ...TellingItem[]];
      readonly late: boolean;
      readonly urgent: boolean;
    }
  /** Once a month: reminders work, so many cards are watched, the next one comes then. */
  | { readonly kind: 'heartbeat'; readonly month: string; readonly cards: number; readonly nextDueAt: EpochMs | null };

/** Records to be put into a card's log (`withLog`) before anything is told. */
export interface CardLog {
  readonly cardId: string;
  readonly records: readonly ReminderRecord[];
}

export interface TrayRow {
  readonly cardId: string;
  readonly label: string;
  readonly kind: 'active-ends' | 'hard-stop' | 'grace';
  readonly on: LocalDate;
  readonly daysLeft: number;
  readonly needsYou: boolean;
  /** Snoozed now: it stands here all the same. */
  readonly putOff: boolean;
}

export interface TrayState {
  readonly look: 'calm' | 'due' | 'urgent';
  /** Cards that need the person. */
  readonly count: number;
  /** The five soonest. */
  readonly soonest: readonly TrayRow[];
  readonly pausedUntil: EpochMs | null;
}

export interface Decision {
  /** In order of telling; at most one of cards. */
  readonly tell: readonly Telling[];
  /** To be committed before telling: told (pending) and missed. Only cards with something new. */
  readonly log: readonly CardLog[];
  /** To be saved before telling, beside the log. */
  readonly journal: Journal;
  /** When something is due next, or null. */
  readonly nextDueAt: EpochMs | null;
  /** When to look again: `nextDueAt`, and never later than an hour. */
  readonly nextLookAt: EpochMs;
  readonly tray: TrayState;
}
