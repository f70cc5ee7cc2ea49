import { z } from 'zod';
import { reminderPolicySchema } from '../model/reminder.ts';
import { idSchema, instantSchema, slugSchema } from '../model/values.ts';
import type { RemindersView } from '../reminders/view.ts';
import type { Result } from '../result.ts';

/** Reminders: what was told, what comes, and what the person says to it. */

export type ReminderReply = Result<RemindersView, { readonly kind: 'save-failed'; readonly code: string }>;

export interface ReminderRequests {
  reminders: () => RemindersView;
  /** Null for all cards that are due. */
  snooze: (cardId: string | null, until: string) => ReminderReply;
  /** No more about this deadline of the card. */
  ignoreDeadline: (cardId: string) => ReminderReply;
  /** Takes back a snooze, an ignore or a handled mark. */
  undoReminderMark: (cardId: string, recordId: string) => ReminderReply;
  pauseReminders: (until: string | null) => ReminderReply;
  savePolicy: (
    scope:
      | { readonly kind: 'default' }
      | { readonly kind: 'carrier'; readonly carrierId: string }
      | { readonly kind: 'card'; readonly cardId: string },
    policy: z.infer<typeof reminderPolicySchema> | null,
  ) => ReminderReply;
  sendTest: () => ReminderReply;
}

export const reminderRequestShapes = {
  reminders: z.tuple([]),
  snooze: z.tuple([idSchema.nullable(), instantSchema]),
  ignoreDeadline: z.tuple([idSchema]),
  undoReminderMark: z.tuple([idSchema, z.string().min(1).max(80)]),
  pauseReminders: z.tuple([instantSchema.nullable()]),
  savePolicy: z.tuple([
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('default') }),
      z.strictObject({ kind: z.literal('carrier'), carrierId: slugSchema }),
      z.strictObject({ kind: z.literal('card'), cardId: idSchema }),
    ]),
    reminderPolicySchema.nullable(),
  ]),
  sendTest: z.tuple([]),
} as const;
