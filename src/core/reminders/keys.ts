import { isLocalDate, type LocalDate } from '../local-date.ts';

/**
 * Identities: what may be told once. They name the deadline's kind and day and the milestone, so that a deadline that
 * moved has new ones and a deadline that came back (an undone renewal) has the ones already told.
 */

/** So many days before the end of active; also each day of "repeat until handled". */
export const activeKey = (activeUntil: LocalDate, days: number): string => `active:${activeUntil}:${days}`;
/** So many days before a hard stop. */
export const stopKey = (stopOn: LocalDate, days: number): string => `stop:${stopOn}:${days}`;
/** In grace, so many days before the loss; 0 on the day it is lost. Daily and last chance are one identity a day. */
export const lostKey = (lostOn: LocalDate, days: number): string => `lost:${lostOn}:${days}`;
/** Whether a claimed renewal arrived: soon after it was recorded, and the next day. */
export const arrivedKey = (actionId: string, when: 'soon' | 'next-day'): string => `arrived:${actionId}:${when}`;
/** The plan takes its price on `until`, asked so many days before. */
export const walletKey = (until: LocalDate, days: number): string => `wallet:${until}:${days}`;
/** The low balance that a confirmation saw. */
export const balanceKey = (confirmationId: string): string => `balance:${confirmationId}`;
/** Nobody confirmed anything since `since`, asked after so many days. */
export const checkKey = (since: string, days: number): string => `check:${since}:${days}`;
/** No date is known, asked so many days after the card was made. */
export const undatedKey = (since: string, days: number): string => `undated:${since}:${days}`;
/** What a snooze put off is told again when it is over. */
export const againKey = (snoozeId: string): string => `again:${snoozeId}`;

/** What an identity speaks of, for lists that have only the key; `days` before the day it names, or since. */
export interface KeyFacts {
  readonly kind:
    | 'active-ends'
    | 'hard-stop'
    | 'grace'
    | 'lost'
    | 'arrived'
    | 'wallet-low'
    | 'balance-low'
    | 'check'
    | 'undated'
    | 'again';
  readonly days: number | null;
}

/** The day an identity speaks of: the end of active, the stop, the loss, the charge. Null when it names none. */
export const dayOfKey = (key: string): LocalDate | null => {
  const [name, day = ''] = key.split(':');
  const isNamed = name === 'active' || name === 'stop' || name === 'lost' || name === 'wallet';
  return isNamed && isLocalDate(day) ? day : null;
};

/** Reads an identity; null for one this version does not know. */
export const readKey = (key: string): KeyFacts | null => {
  const [name, , last] = key.split(':');
  const days = last === undefined || !/^\d+$/.test(last) ? null : Number(last);
  switch (name) {
    case 'active':
      return { kind: 'active-ends', days };
    case 'stop':
      return { kind: 'hard-stop', days };
    case 'lost':
      return { kind: days === 0 ? 'lost' : 'grace', days };
    case 'arrived':
      return { kind: 'arrived', days: null };
    case 'wallet':
      return { kind: 'wallet-low', days };
    case 'balance':
      return { kind: 'balance-low', days: null };
    case 'check':
      return { kind: 'check', days };
    case 'undated':
      return { kind: 'undated', days };
    case 'again':
      return { kind: 'again', days: null };
    default:
      return null;
  }
};
