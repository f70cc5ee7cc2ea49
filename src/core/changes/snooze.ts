import { deadlineOf } from '../expiry.ts';
import { msOfInstant } from '../instant.ts';
import type { Instant } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import { snoozed } from '../reminders/marks.ts';
import { ok } from '../result.ts';
import type { ChangeContext, Changed } from './change.ts';

/** The card with its reminders put off until an instant, for the deadline that it has. */
export const snoozeCard = (card: Card, until: Instant, { carrier, now }: ChangeContext): Changed =>
  ok(snoozed(card, deadlineOf(card, carrier), msOfInstant(until), msOfInstant(now)));
