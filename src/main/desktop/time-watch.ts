import { readlinkSync } from 'node:fs';

/** Notices what no event tells: that the clock was set, and that the system moved to another time zone. */

export interface TimeWatchDeps {
  readonly wallMs: () => number;
  /** Counts on whatever the wall clock does. */
  readonly steadyMs: () => number;
  readonly zone: () => string;
  readonly changed: () => void;
}

const EVERY_MS = 30_000;
/** The network trims clocks by less all the time. */
const TRIMMED_MS = 2_000;

/** Starts watching; returns how to stop. */
export const watchTime = ({ wallMs, steadyMs, zone, changed }: TimeWatchDeps): (() => void) => {
  let offset = wallMs() - steadyMs();
  let known = zone();
  const timer = setInterval(() => {
    const now = wallMs() - steadyMs();
    const current = zone();
    const isSet = Math.abs(now - offset) > TRIMMED_MS;
    if (!isSet && current === known) return;
    offset = now;
    known = current;
    changed();
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
};

const ZONE_FOLDER = /\/zoneinfo\/(?:posix\/|right\/)?(.+)$/;

/** The zone that `/etc/localtime` points at, or null. */
const systemZone = (link: string): string | null => {
  try {
    return ZONE_FOLDER.exec(readlinkSync(link))?.[1] ?? null;
  } catch {
    return null;
  }
};

/**
 * The person's zone, also after the system has moved: a running program keeps the zone it was started in until its TZ
 * is set. Left alone where TZ was given from outside.
 */
export const followSystemZone = (
  env: NodeJS.ProcessEnv,
  zone: () => string,
  link = '/etc/localtime',
): (() => string) => {
  if (env['TZ'] !== undefined) return zone;
  let seen = systemZone(link);
  return () => {
    const current = systemZone(link);
    if (current !== null && current !== seen) {
      seen = current;
      env['TZ'] = current;
    }
    return zone();
  };
};
