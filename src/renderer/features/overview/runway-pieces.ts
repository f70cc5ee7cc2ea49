import type { LocalDate } from '#core/local-date.ts';
import type { RunwaySpan } from '#core/views/runway.ts';
import type { RunwayScale } from './runway-scale.ts';

/** A stretch of a bar as it is painted, in pixels from the beginning of the bars. */
export interface RunwayPiece {
  /** `past`: was lived already. */
  readonly state: RunwaySpan['state'] | 'past';
  readonly x: number;
  readonly width: number;
  /** A number that was lost before the window begins shows no cross: it would name a wrong day. */
  readonly cross: boolean;
  /** The day on which it ends is an estimate, and looks like one. */
  readonly frayed: boolean;
  /** Whatever is paid, it ends where the piece ends. */
  readonly stop: boolean;
}

const isLived = ({ state }: RunwaySpan): boolean => state === 'active' || state === 'to-confirm';

const piecesOfSpan = (span: RunwaySpan, scale: RunwayScale, today: LocalDate): readonly RunwayPiece[] => {
  const [from, to] = [scale.x(span.from), scale.end(span.to)];
  const split = isLived(span) ? Math.min(to, Math.max(from, scale.x(today))) : from;
  const cross = span.state === 'lost' && span.begins;
  return [
    {
      state: 'past' as const,
      x: from,
      width: split - from,
      cross: false,
      frayed: span.estimate && split === to,
      stop: span.hardStop && split === to,
    },
    {
      state: span.state,
      x: split,
      width: to - split,
      cross,
      // What waits to be seen is dashed as a whole.
      frayed: span.estimate && split < to && span.state !== 'to-confirm' && span.state !== 'lost',
      stop: span.hardStop && split < to,
    },
  ].filter(({ width }) => width > 0);
};

/** The pieces of one card's bar, from left to right; what was lived before today is the past. */
export const piecesOf = (spans: readonly RunwaySpan[], scale: RunwayScale, today: LocalDate): readonly RunwayPiece[] =>
  spans.flatMap((span) => piecesOfSpan(span, scale, today));
