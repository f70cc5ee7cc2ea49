import type { Cure, Reminder, ReminderKind, TrayRow } from '#core/reminders/decision.ts';

/** The facts of a reminder as pieces of text, for sentences in any language. */
export interface Spoken {
  readonly label: string;
  /** The last day to act, and in how many days that is; 0 today. */
  readonly day: string;
  readonly daysLeft: number | null;
  /** The day on which the number is lost. */
  readonly lostDay: string;
  /** Until when texts arrive, while they do; else null. */
  readonly receivesUntil: string | null;
  readonly estimate: boolean;
  readonly after: Reminder['follows'];
  /** When the carrier's day ends at another hour than the person's: `23:59`, `Kuala Lumpur`, and that instant here. */
  readonly end: {
    readonly hour: string;
    readonly place: string;
    readonly hereHour: string;
    /** Null when it is the same day here. */
    readonly hereDay: string | null;
  } | null;
  readonly accounts: number;
  /** Amounts with their sign. */
  readonly needs: string | null;
  readonly known: string | null;
  readonly paid: string | null;
  readonly paidDay: string | null;
  /** Days since somebody looked. */
  readonly days: number;
}

/** What the desktop says, in one language. */
export interface Wording {
  /** In place of a label, in masking mode. */
  readonly aCard: string;
  readonly titles: Readonly<Record<ReminderKind, (spoken: Spoken) => string>>;
  /** For a line of a digest, after the card's name. */
  readonly lines: Readonly<Record<ReminderKind, (spoken: Spoken) => string>>;
  /** Facts of the body, before what to do; empty where the title said it all. */
  readonly facts: Readonly<Record<ReminderKind, (spoken: Spoken) => string>>;
  readonly cures: Readonly<Record<Cure, (spoken: Spoken, kind: ReminderKind) => string>>;
  readonly estimateNote: string;
  readonly lateNote: (day: string) => string;
  /** Between sentences: Chinese has no space there. */
  readonly gap: string;
  readonly digest: {
    readonly title: (cards: number) => string;
    readonly line: (label: string, what: string) => string;
    readonly more: (cards: number) => string;
  };
  readonly heartbeat: { readonly title: string; readonly body: (cards: number, next: string | null) => string };
  readonly actions: { readonly record: string; readonly tomorrow: string };
  readonly test: { readonly title: string; readonly body: string };
  readonly tray: {
    readonly tooltip: (cards: number) => string;
    /** Null: until the person resumes. */
    readonly paused: (until: string | null) => string;
    readonly days: Readonly<Record<TrayRow['kind'], (days: number) => string>>;
    /** Beside a card that is snoozed. */
    readonly putOff: string;
    readonly noCards: string;
    readonly record: string;
    readonly snoozeAll: string;
    readonly pause: string;
    readonly resume: (until: string | null) => string;
    readonly open: string;
    readonly quit: string;
  };
}
