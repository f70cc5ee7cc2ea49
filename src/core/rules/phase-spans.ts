import type { PhaseSpan } from '../deadline.ts';
import { type EpochDay, fromEpochDay, toEpochDay } from '../local-date.ts';
import type { Action } from '../model/action.ts';
import type { Phase, Rule, Services } from '../model/rule.ts';
import type { ClockRun } from './clock-run.ts';
import type { Stop } from './hard-stops.ts';
import { after } from './lengths.ts';

/** What comes after the deadline: the phases laid out on days. */

export interface Life {
  readonly activeUntil: EpochDay | null;
  readonly receiveUntil: EpochDay | null;
  readonly lostOn: EpochDay | null;
  readonly phases: readonly PhaseSpan[];
}

const ALL: Services = { receiveSms: true, receiveCalls: true, sendSms: true, makeCalls: true, data: true };
const NONE: Services = { receiveSms: false, receiveCalls: false, sendSms: false, makeCalls: false, data: false };
const NO_SOURCES: readonly string[] = [];

const activeSpan = (to: EpochDay | null): PhaseSpan => ({
  id: 'active',
  kind: 'active',
  from: null,
  to: to === null ? null : fromEpochDay(to),
  services: ALL,
  wayBack: 'none',
  creditKept: true,
  sources: NO_SOURCES,
});

const lostSpan = (from: EpochDay): PhaseSpan => ({
  id: 'lost',
  kind: 'lost',
  from: fromEpochDay(from),
  to: null,
  services: NONE,
  wayBack: 'none',
  creditKept: false,
  sources: NO_SOURCES,
});

/** The last day of a phase: from the day before it, from the operator's notice, or as the person saw it. */
const phaseEnd = (phase: Phase, previous: EpochDay, notice: EpochDay | null, seen: EpochDay | null): EpochDay => {
  if (seen !== null && phase.services.receiveSms && seen >= previous) return seen;
  if (phase.starts === 'notice' && notice !== null) return after(notice, phase.length);
  return after(previous, phase.length);
};

/** The three dates and the spans between them; a hard stop ends everything, whatever phases a payment would open. */
export const lifeAfter = (given: {
  readonly until: EpochDay | null;
  readonly stop: Stop | null;
  readonly stopBinds: boolean;
  readonly rule: Rule;
  readonly notice: Action | null;
  readonly bound: ClockRun | null;
}): Life => {
  const { until, stop, stopBinds, rule, bound } = given;
  if (until === null) return { activeUntil: null, receiveUntil: null, lostOn: null, phases: [activeSpan(null)] };
  if (stopBinds) {
    return {
      activeUntil: until,
      receiveUntil: null,
      lostOn: until + 1,
      phases: [activeSpan(until), lostSpan(until + 1)],
    };
  }
  const notice = given.notice === null ? null : toEpochDay(given.notice.on);
  const seenText = bound?.mover.kind === 'seen' ? bound.mover.confirmation.receiveUntil : null;
  let seen = seenText === null ? null : toEpochDay(seenText);
  const limit = stop?.until ?? Number.POSITIVE_INFINITY;

  const spans: PhaseSpan[] = [];
  let last = until;
  let receiveUntil: EpochDay | null = null;
  let active = until;
  for (const phase of rule.phases) {
    const end = Math.min(phaseEnd(phase, last, notice, seen), limit);
    seen = null;
    if (end <= last) {
      // The operator's notice runs out before the computed end: the notice is the fact.
      if (phase.starts === 'notice' && spans.length === 0) {
        active = Math.min(active, end);
        last = active;
      }
      continue;
    }
    const { id, kind, services, wayBack, creditKept, sources } = phase;
    spans.push({
      id,
      kind,
      from: fromEpochDay(last + 1),
      to: fromEpochDay(end),
      services,
      wayBack,
      creditKept,
      sources,
    });
    if (services.receiveSms && (receiveUntil === null || receiveUntil === last)) receiveUntil = end;
    last = end;
  }
  const lostOn = last + 1;
  return { activeUntil: active, receiveUntil, lostOn, phases: [activeSpan(active), ...spans, lostSpan(lostOn)] };
};
