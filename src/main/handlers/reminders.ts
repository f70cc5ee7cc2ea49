import type { ReminderRequests } from '#core/contract/reminders.ts';
import type { Handlers } from '../door.ts';

/** Answers what the window asks of reminders as soon as they run; the cards need not wait for them. */
export const createReminderHandlers = (
  started: Promise<Handlers<keyof ReminderRequests>>,
): Handlers<keyof ReminderRequests> => ({
  reminders: async () => (await started).reminders(),
  snooze: async (...asked) => (await started).snooze(...asked),
  ignoreDeadline: async (...asked) => (await started).ignoreDeadline(...asked),
  undoReminderMark: async (...asked) => (await started).undoReminderMark(...asked),
  pauseReminders: async (...asked) => (await started).pauseReminders(...asked),
  savePolicy: async (...asked) => (await started).savePolicy(...asked),
  sendTest: async () => (await started).sendTest(),
});
