import type { EdgeFacts } from '#core/reminders/view.ts';

/** Starting with the session. */

export type AutostartState = EdgeFacts['startAtLogin'];

export interface Autostart {
  /** What is really so, as the system has it now. */
  readonly state: () => AutostartState;
  /** The person asks for it or does not want it any more. Gives what became of it. */
  readonly set: (on: boolean) => AutostartState;
  /** At each start of the app: follows a program that moved, but never turns on what was turned off elsewhere. */
  readonly refresh: () => void;
}
