import { type LocalDate, toEpochDay } from '#core/local-date.ts';

/** Where the parts of the three-date bar stand, in pixels. Pure, so that the awkward lives can be tested. */

export type BarLook = 'past' | 'active' | 'receive-only' | 'barred';
export type TickKind = 'active' | 'receive' | 'lost';

export interface BarDates {
  readonly since: LocalDate | null;
  readonly today: LocalDate;
  readonly activeUntil: LocalDate;
  readonly receiveUntil: LocalDate | null;
  readonly lostOn: LocalDate | null;
}

export interface BarSegment {
  readonly look: BarLook;
  readonly x: number;
  readonly width: number;
}

/** A boundary: its label stands left of it (right-aligned, `room` wide) or right of it. */
export interface BarTick {
  readonly kind: TickKind;
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly room: number;
}

export interface BarGeometry {
  readonly width: number;
  readonly segments: readonly BarSegment[];
  readonly ticks: readonly BarTick[];
  readonly todayX: number;
  readonly todayAnchor: 'start' | 'middle' | 'end';
  /** Where the cross and the dots begin; null when nobody knows when the number is lost. */
  readonly lostX: number | null;
  /** The middle of each segment that is drawn shorter than its days. */
  readonly breaks: readonly number[];
}

/** A label of a date with its line below needs about this much before its tick. */
export const LABEL_ROOM = 172;
const PAST = 115;
const AFTER_LOST = 204;
const GAP = 12;

interface Stretch {
  readonly look: BarLook;
  readonly days: number;
  readonly least: number;
  /** The past is not drawn to scale: it takes `least` and no more. */
  readonly fixed: boolean;
}

/** Widths in proportion to days, none below its least; what the least ones take is taken from the others. */
const fitted = (stretches: readonly Stretch[], room: number): { widths: number[]; squeezed: boolean } => {
  const held = new Set(stretches.flatMap((one, at) => (one.fixed ? [at] : [])));
  let squeezed = false;
  for (;;) {
    const taken = stretches.reduce((sum, one, at) => sum + (held.has(at) ? one.least : 0), 0);
    const days = stretches.reduce((sum, one, at) => sum + (held.has(at) ? 0 : one.days), 0);
    const scale = days > 0 ? Math.max(0, room - taken) / days : 0;
    const small = stretches.findIndex((one, at) => !held.has(at) && one.days * scale < one.least);
    if (small === -1) {
      return { widths: stretches.map((one, at) => (held.has(at) ? one.least : one.days * scale)), squeezed };
    }
    held.add(small);
    squeezed = true;
  }
};

/** Stretches from the beginning of the bar to the loss, cut at today so that the past can be told from the rest. */
const stretchesOf = (dates: BarDates, fits: boolean): Stretch[] => {
  const today = toEpochDay(dates.today);
  const activeEnd = toEpochDay(dates.activeUntil) + 1;
  const receiveEnd = dates.receiveUntil === null ? activeEnd : toEpochDay(dates.receiveUntil) + 1;
  const lost = dates.lostOn === null ? receiveEnd : Math.max(receiveEnd, toEpochDay(dates.lostOn));
  const label = fits ? LABEL_ROOM : 0;
  const over = today >= activeEnd;
  const stretches: Stretch[] = [{ look: 'past', days: 0, least: over ? Math.max(PAST, label) : PAST, fixed: true }];
  if (!over) {
    const short = label === 0 ? 0 : label - PAST;
    stretches.push({ look: 'active', days: activeEnd - today, least: Math.max(8, short), fixed: false });
  }
  if (receiveEnd > activeEnd) {
    stretches.push({ look: 'receive-only', days: receiveEnd - activeEnd, least: Math.max(24, label), fixed: false });
  }
  if (lost > receiveEnd) stretches.push({ look: 'barred', days: lost - receiveEnd, least: 32, fixed: false });
  return stretches;
};

interface Scale {
  readonly dates: BarDates;
  readonly starts: readonly number[];
  readonly widths: readonly number[];
  readonly stretches: readonly Stretch[];
  readonly width: number;
}

/** Today's place: at the end of the past while active, inside its phase later, in the dots after the loss. */
const placeOfToday = ({ dates, starts, widths, stretches, width }: Scale): number => {
  const today = toEpochDay(dates.today);
  let from = toEpochDay(dates.activeUntil) + 1;
  if (today < from) return starts[1] ?? 0;
  for (const [at, one] of stretches.entries()) {
    if (one.look === 'past') continue;
    if (today < from + one.days) return (starts[at] ?? 0) + ((today - from) / one.days) * (widths[at] ?? 0);
    from += one.days;
  }
  const end = (starts.at(-1) ?? 0) + (widths.at(-1) ?? 0);
  const far = Math.min(1, (today - from + 1) / 365);
  return end + 28 + far * Math.max(0, width - end - 56);
};

const endOf = ({ starts, widths, stretches }: Scale, looks: readonly BarLook[]): number | null => {
  const at = stretches.findLastIndex((one) => looks.includes(one.look));
  return at === -1 ? null : (starts[at] ?? 0) + (widths[at] ?? 0);
};

const ticksOf = (scale: Scale): BarTick[] => {
  const ticks: BarTick[] = [];
  const active = endOf(scale, ['past', 'active']) ?? 0;
  ticks.push({ kind: 'active', x: active, side: 'left', room: active - GAP });
  const receive = endOf(scale, ['receive-only']);
  if (receive !== null) ticks.push({ kind: 'receive', x: receive, side: 'left', room: receive - active - 2 * GAP });
  const end = endOf(scale, ['past', 'active', 'receive-only', 'barred']) ?? 0;
  if (scale.dates.lostOn !== null) {
    ticks.push({ kind: 'lost', x: end, side: 'right', room: scale.width - end - GAP });
  }
  return ticks;
};

/**
 * The bar of a number for a width. Linear in days from today to the loss; a segment whose label would not fit is
 * widened and the longest one broken. Below about 640 px the labels stand elsewhere, so nothing is widened.
 */
export const barGeometry = (dates: BarDates, width: number): BarGeometry => {
  const fits = width >= 640;
  const afterLost = dates.lostOn === null ? 0 : fits ? AFTER_LOST : Math.max(56, width * 0.16);
  const stretches = stretchesOf(dates, fits);
  const past = stretches[0]?.least ?? 0;
  const shrunk = fits
    ? stretches
    : stretches.map((one, at) => (at === 0 ? { ...one, least: Math.min(past, width * 0.14) } : one));
  const { widths, squeezed } = fitted(shrunk, Math.max(0, width - afterLost));
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, one) => sum + one, 0));
  const scale: Scale = { dates, starts, widths, stretches: shrunk, width };
  const segments = shrunk
    .map((one, at) => ({ look: one.look, x: starts[at] ?? 0, width: widths[at] ?? 0, days: one.days }))
    .filter((one) => one.width > 0);
  const longest = segments.reduce((best, one) => (one.days > best.days ? one : best), { days: 0, x: 0, width: 0 });
  const todayX = placeOfToday(scale);
  return {
    width,
    segments: segments.map(({ look, x, width: wide }) => ({ look, x, width: wide })),
    ticks: ticksOf(scale),
    todayX,
    todayAnchor: todayX < 60 ? 'start' : todayX > width - 60 ? 'end' : 'middle',
    lostX: dates.lostOn === null ? null : (starts.at(-1) ?? 0) + (widths.at(-1) ?? 0),
    breaks: squeezed && longest.days > 0 ? [longest.x + longest.width / 2] : [],
  };
};
