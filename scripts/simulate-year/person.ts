import type { Deadline } from '#core/deadline.ts';
import { deadlineOf } from '#core/expiry.ts';
import { instantOfMs } from '#core/instant.ts';
import { fromEpochDay, type LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import { EMPTY_JOURNAL, type Journal } from '#core/model/journal.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/model/settings.ts';
import { type Kind, newCard } from './carriers.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { zoneTable } from './zone-table.ts';

/** One person with a computer, its clock, and the cards. */

/** A fact that can still be undone, and what was known of the deadline before it. */
export interface Undoable {
  readonly id: string;
  readonly kind: 'action' | 'confirmation';
  readonly knownAt: number;
}

export interface Life {
  readonly kind: Kind;
  card: Card;
  deadline: Deadline;
  /** By the computer's clock: since when the deadline in force is known. */
  knownAt: number;
  readonly facts: Undoable[];
  /** The card changed since it was last read from its text. */
  stale: boolean;
}

export interface Person {
  readonly chance: Chance;
  readonly number: number;
  readonly lives: Map<string, Life>;
  /** Cards that went to the archive. */
  readonly gone: Life[];
  readonly ledger: Ledger;
  settings: Settings['reminders'];
  journal: Journal;
  zone: string;
  /** True time; the computer's clock is `at + skew`. */
  at: number;
  skew: number;
  run: number;
  cardsMade: number;
  /** The zone and its minutes from UTC at the last look. */
  wall: { readonly zone: string; readonly offset: number } | null;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const ZONES = [
  'Asia/Shanghai',
  'Asia/Kuala_Lumpur',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/St_Johns',
] as const;

/** What the computer's clock shows. */
export const clockOf = (person: Person): number => person.at + person.skew;

export const textNow = (person: Person): string => instantOfMs(clockOf(person));

/** The carrier's day by the computer's clock. */
export const todayOf = (person: Person, life: Life): LocalDate =>
  fromEpochDay(zoneTable(life.kind.carrier.timeZone).day(clockOf(person)));

/** Adds a card that its person has just typed in. */
export const addCard = (person: Person): void => {
  const number = person.cardsMade++;
  const today = fromEpochDay(zoneTable('Asia/Kuala_Lumpur').day(clockOf(person)));
  const { card, kind } = newCard(person.chance, number, today, textNow(person));
  person.lives.set(card.id, {
    kind,
    card,
    deadline: deadlineOf(card, kind.carrier),
    knownAt: clockOf(person),
    facts: [],
    stale: true,
  });
};

/** A person with so many cards, from a seed. */
export const newPerson = (seed: number, number: number, cards: number): Person => {
  const chance = chanceOf(seed * 7919 + number);
  const person: Person = {
    chance,
    number,
    lives: new Map(),
    gone: [],
    ledger: newLedger(),
    settings: {
      ...DEFAULT_SETTINGS.reminders,
      minuteOfDay: chance.likely(0.5) ? 540 : chance.int(0, 95) * 15,
      quiet: chance.likely(0.7) ? DEFAULT_SETTINGS.reminders.quiet : null,
    },
    journal: EMPTY_JOURNAL,
    zone: chance.pick(ZONES),
    at: Date.UTC(2026, 0, 1) + chance.int(0, 300 * 24) * HOUR + chance.int(0, 59) * 60_000,
    skew: 0,
    run: 0,
    cardsMade: 0,
    wall: null,
  };
  for (let count = 0; count < cards; count++) addCard(person);
  return person;
};
