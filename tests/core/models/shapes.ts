import type { Deadline } from '#core/deadline.ts';
import type { Card } from '#core/model/card.ts';
import type { Grant, Length } from '#core/model/rule.ts';
import { aConfirmation } from '../../builders.ts';
import { aClock, aGrant, aRule } from '../../rule-builders.ts';

/** Shapes that the tables of the rule models share. */

/** Active until, receives until, lost on. */
export type Dates = readonly [string | null, string | null, string | null];

/** One row: what happened to a card, and the three dates that follow. */
export type ModelRow = readonly [model: string, what: string, card: Card, dates: Dates];

export const datesOf = ({ activeUntil, receiveUntil, lostOn }: Deadline): Dates => [activeUntil, receiveUntil, lostOn];

export const noGrace = { phases: [] };

export const oneGrant = (grant: Partial<Grant>, more: Parameters<typeof aRule>[0] = noGrace) =>
  aRule({ clocks: [aClock({ grants: [aGrant(grant)] })], ...more });

export const fixed = (...lengths: Length[]): Grant['gives'] => ({ kind: 'fixed', lengths });

export const seen = (on: string, activeUntil: string, more = {}) => aConfirmation({ on, activeUntil, ...more });
