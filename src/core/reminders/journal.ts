import { instantOfMs, msOfInstant } from '../instant.ts';
import { type EpochMs, fromEpochDay } from '../local-date.ts';
import type { Answer, Gap, Journal, WayAnswer } from '../model/journal.ts';
import type { Calendar } from './calendar.ts';

/** What a look leaves in the journal: that it happened, and what lay between it and the one before. */

/** Looks come at most an hour apart; what is longer is sleep. */
const SLEPT_MS = 90 * 60_000;
/** A restart within minutes, or a clock trimmed by the network, is not worth a line. */
const BRIEF_MS = 5 * 60_000;
const MOST_GAPS = 400;
const MOST_HEARTBEATS = 60;

const gapBefore = (journal: Journal, now: EpochMs, run: string): Gap | null => {
  if (journal.lastLookAt === null) return null;
  const last = msOfInstant(journal.lastLookAt);
  const between = { from: journal.lastLookAt, to: instantOfMs(now) };
  if (now < last - BRIEF_MS) return { ...between, why: 'clock-back' };
  if (journal.run !== run && now - last > BRIEF_MS) return { ...between, why: 'app-off' };
  return now - last > SLEPT_MS ? { ...between, why: 'asleep' } : null;
};

const pauseOver = (journal: Journal, now: EpochMs, paused: boolean): Gap | null =>
  journal.pausedSince === null || paused ? null : { from: journal.pausedSince, to: instantOfMs(now), why: 'paused' };

/** The journal after a look at `now`. */
export const looked = (
  journal: Journal,
  look: { readonly now: EpochMs; readonly run: string; readonly paused: boolean },
): Journal => {
  const { now, run, paused } = look;
  const gaps = [gapBefore(journal, now, run), pauseOver(journal, now, paused)].filter((gap) => gap !== null);
  const at = instantOfMs(now);
  return {
    ...journal,
    firstLookAt: journal.firstLookAt ?? at,
    run,
    lastLookAt: at,
    pausedSince: paused ? (journal.pausedSince ?? at) : null,
    gaps: gaps.length === 0 ? journal.gaps : [...journal.gaps, ...gaps].slice(-MOST_GAPS),
  };
};

/** The month of the person's day, `2026-12`, and when its heartbeat and the next one are due. */
export interface HeartbeatDue {
  readonly month: string;
  readonly isDue: boolean;
  readonly nextAt: EpochMs;
}

const FIRST_OF_NEXT = 32;

/**
 * Once a month at the chosen hour of its first day, from the month after the first look on: a sign that reminders
 * work. One that was missed comes later in its month; one of a month that is over never.
 */
export const heartbeatDue = (journal: Journal, calendar: Calendar, on: boolean): HeartbeatDue | null => {
  if (!on || journal.firstLookAt === null) return null;
  const today = calendar.dayOf(calendar.now);
  const dayOfMonth = Number(fromEpochDay(today).slice(8));
  const first = today - dayOfMonth + 1;
  const month = fromEpochDay(first).slice(0, 7);
  const roughlyNext = first + FIRST_OF_NEXT;
  const nextFirst = roughlyNext - Number(fromEpochDay(roughlyNext).slice(8)) + 1;
  const begun = fromEpochDay(calendar.dayOf(msOfInstant(journal.firstLookAt))).slice(0, 7);
  const done = begun >= month || journal.heartbeats.some((heartbeat) => heartbeat.month === month);
  const at = calendar.slotOn(first);
  if (done) return { month, isDue: false, nextAt: calendar.slotOn(nextFirst) };
  return { month, isDue: calendar.now >= at, nextAt: calendar.now >= at ? calendar.slotOn(nextFirst) : at };
};

/** Notes the heartbeat of a month, before it is shown (`pending`) or with what its way answered. */
export const withHeartbeat = (journal: Journal, month: string, answer: 'pending' | Answer, now: EpochMs): Journal => ({
  ...journal,
  heartbeats: [
    ...journal.heartbeats.filter((heartbeat) => heartbeat.month !== month),
    { month, at: instantOfMs(now), answer },
  ].slice(-MOST_HEARTBEATS),
});

/** Notes what a way answered when it was used. */
export const withWayAnswer = (journal: Journal, answer: WayAnswer): Journal => ({
  ...journal,
  ways: [...journal.ways.filter(({ way }) => way !== answer.way), answer],
});

/** Notes the last "Send a test" beside the way's answer. */
export const withTest = (journal: Journal, answer: WayAnswer): Journal => ({
  ...withWayAnswer(journal, answer),
  test: answer,
});
