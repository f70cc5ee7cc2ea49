import { z } from 'zod';
import { DEFAULT_POLICY, reminderPolicySchema } from './reminder.ts';
import { instantSchema, languageSchema } from './values.ts';

/** What a person chose for the whole app; `settings.json`. */

export const SETTINGS_SCHEMA = 1;

export const settingsSchema = z.strictObject({
  schema: z.literal(SETTINGS_SCHEMA),
  updatedAt: instantSchema.nullable(),
  /** Null: the system's. */
  language: languageSchema.nullable(),
  look: z.enum(['system', 'light', 'dark']),
  zoom: z.number().min(0.5).max(3),
  masking: z.boolean(),
  closeToTray: z.boolean(),
  startAtLogin: z.boolean(),
  window: z
    .strictObject({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
      maximized: z.boolean(),
    })
    .nullable(),
  reminders: z.strictObject({
    policy: reminderPolicySchema,
    byCarrier: z.record(z.string(), reminderPolicySchema),
    /** Minutes after midnight in the person's zone at which milestones are told. */
    minuteOfDay: z.int().min(0).max(1439),
    /** Nothing is shown from `from` to `to` (minutes after midnight, may wrap); null for none. */
    quiet: z.strictObject({ from: z.int().min(0).max(1439), to: z.int().min(0).max(1439) }).nullable(),
    pausedUntil: instantSchema.nullable(),
    heartbeat: z.boolean(),
    /** The person has been told once that there is no tray here. */
    toldNoTray: z.boolean(),
  }),
  /** Small memories of the window, such as columns and filters, by topic; each topic checks its own. */
  remembered: z.record(z.string().max(60), z.string().max(8000)),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  schema: SETTINGS_SCHEMA,
  updatedAt: null,
  language: null,
  look: 'system',
  zoom: 1,
  masking: false,
  closeToTray: true,
  startAtLogin: false,
  window: null,
  reminders: {
    policy: DEFAULT_POLICY,
    byCarrier: {},
    minuteOfDay: 9 * 60,
    quiet: { from: 22 * 60, to: 8 * 60 },
    pausedUntil: null,
    heartbeat: true,
    toldNoTray: false,
  },
  remembered: {},
};
