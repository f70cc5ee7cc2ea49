import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { LiveSession } from '../session.ts';
import type { SummaryRows } from '../summary-rows.ts';
import type { System } from '../system.ts';

/** What handlers gather from and reply through. */
export interface Desk {
  readonly session: LiveSession;
  readonly rows: SummaryRows;
  readonly clock: Clock;
  readonly ids: () => string;
  readonly system: System;
  readonly log: Log;
}
