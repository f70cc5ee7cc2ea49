import type { ReminderRequests } from '#core/contract/reminders.ts';
import type { Handlers } from '../door.ts';
import type { Desk } from './desk.ts';

/** Answers what the window asks of reminders. */
export const createReminderHandlers = (_desk: Desk): Handlers<keyof ReminderRequests> => {
  const notYet = (): never => {
    throw new Error('Not wired yet');
  };
  return {
    reminders: notYet,
    snooze: notYet,
    ignoreDeadline: notYet,
    undoReminderMark: notYet,
    pauseReminders: notYet,
    savePolicy: notYet,
    sendTest: notYet,
  };
};
