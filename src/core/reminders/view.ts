import type { Instant, LocalDate } from '../local-date.ts';
import type { Gap, Heartbeat, Way, WayAnswer } from '../model/journal.ts';
import type { MissedReason, ReminderPolicy, ReminderRecord } from '../model/reminder.ts';
import type { KeyFacts } from './keys.ts';

/** What the Reminders page shows: what comes, what was said, what was not and why, and whether it all works. */

/** The card a row is about, and the identity. `kind` null: written by a newer version. */
export interface ReminderRow {
  readonly cardId: string;
  readonly label: string;
  readonly key: string;
  readonly kind: KeyFacts['kind'] | null;
  /** Days before the day it speaks of (or since, for `check` and `undated`); null where none are counted. */
  readonly days: number | null;
  readonly deadlineOn: LocalDate | null;
}

export interface UpcomingRow extends ReminderRow {
  /** When it will be told if nothing is done. */
  readonly at: Instant;
}

/** A snooze, an ignore or a handled mark; `recordId` takes it back. */
export interface MarkRow {
  readonly cardId: string;
  readonly label: string;
  readonly recordId: string;
  readonly event: 'snoozed' | 'ignored' | 'handled';
  readonly deadlineOn: LocalDate | null;
  readonly at: Instant;
  /** When a snooze really ends: never after the last day before the loss. */
  readonly until: Instant | null;
}

/** A snooze that is over, or a mark that was taken back: history, with nothing to undo. */
export interface PastMarkRow extends MarkRow {
  readonly endedAt: Instant;
  readonly wasTakenBack: boolean;
}

export interface ToldRow extends ReminderRow {
  readonly at: Instant;
  readonly dueAt: Instant | null;
  readonly late: boolean;
  readonly way: ReminderRecord['way'];
  readonly answer: NonNullable<ReminderRecord['answer']>;
  /** 2 and more: shown again after a kill or a failure. */
  readonly attempt: number;
  /** The deadline it spoke of has moved since, or the question was answered. */
  readonly isHandled: boolean;
}

export interface MissedRow extends ReminderRow {
  readonly dueAt: Instant | null;
  readonly at: Instant;
  /** `no-way`: told, but no way could show it. */
  readonly why: MissedReason | 'no-way';
}

/** A deadline that was spoken of and then moved, or that the person marked as done. */
export interface HandledRow {
  readonly cardId: string;
  readonly label: string;
  readonly deadlineOn: LocalDate;
  /** The deadline it has now; null when it has none. */
  readonly now: LocalDate | null;
  /** How often it was told. */
  readonly told: number;
  readonly lastToldAt: Instant;
}

/** A card with days of its own. */
export interface CardPolicy {
  readonly cardId: string;
  readonly label: string;
  readonly policy: ReminderPolicy;
}

export interface AuditGap extends Gap {
  /** Cards whose day of decision lay in the gap or soon after it, the first few by name. */
  readonly cardsNear: number;
  readonly labels: readonly string[];
}

export interface Audit {
  readonly lastLookAt: Instant | null;
  readonly nextLookAt: Instant | null;
  readonly nextDueAt: Instant | null;
  readonly pausedUntil: Instant | null;
  /** The ways that exist here, best first, each with its last answer. */
  readonly ways: readonly { readonly way: Way; readonly isHere: boolean; readonly last: WayAnswer | null }[];
  readonly test: WayAnswer | null;
  readonly trayHost: EdgeFacts['trayHost'];
  readonly startAtLogin: EdgeFacts['startAtLogin'];
  readonly heartbeat: { readonly isOn: boolean; readonly last: Heartbeat | null; readonly nextAt: Instant | null };
  /** The latest first. */
  readonly gaps: readonly AuditGap[];
}

export interface RemindersView {
  readonly now: Instant;
  readonly zone: string;
  readonly nextLookAt: string | null;
  /** The coming 90 days, the next first; at most 500, of `upcomingTotal`. */
  readonly upcoming: readonly UpcomingRow[];
  readonly upcomingTotal: number;
  readonly marks: readonly MarkRow[];
  /** The latest first, at most 500. */
  readonly pastMarks: readonly PastMarkRow[];
  /** The latest first, at most 500. */
  readonly told: readonly ToldRow[];
  readonly missed: readonly MissedRow[];
  readonly handled: readonly HandledRow[];
  readonly cardPolicies: readonly CardPolicy[];
  readonly audit: Audit;
}

/** What only the edge knows of the desktop. */
export interface EdgeFacts {
  readonly nextLookAt: number | null;
  readonly ways: readonly { readonly way: Way; readonly isHere: boolean }[];
  readonly trayHost: 'here' | 'missing' | 'unknown';
  /** `refused`: the person or the system turned it off outside the app. */
  readonly startAtLogin: 'on' | 'off' | 'refused' | 'unknown';
}
