import type { ReactElement } from 'react';
import type { LocalDate } from '#core/local-date.ts';
import type { RunwayRow, RunwaySpan } from '#core/views/runway.ts';
import type { RunwayScale } from './runway-scale.ts';

const TOP = 6;
const HEIGHT = 8;
const MIDDLE = TOP + HEIGHT / 2;

/** The hatches that all bars share, drawn once. */
export const RunwayPatterns = (): ReactElement => (
  <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
    <defs>
      <pattern id="runway-receives" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--bar-ro-bg)" />
        <path d="M1 0V5" stroke="var(--bar-ro)" strokeWidth="2" />
      </pattern>
      <pattern id="runway-barred" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="5" height="5" fill="var(--bg)" />
        <path d="M1 0V5" stroke="var(--bar-lost)" strokeWidth="1" />
      </pattern>
    </defs>
  </svg>
);

interface SegmentProps {
  readonly state: RunwaySpan['state'] | 'past';
  readonly x: number;
  readonly width: number;
}

/** A stretch of a bar: solid, dashed, hatched, or gone. */
export const Segment = ({ state, x, width }: SegmentProps): ReactElement | null => {
  if (width <= 0) return null;
  const box = { x, y: TOP, width, height: HEIGHT };
  switch (state) {
    case 'past':
      return <rect {...box} fill="var(--bar-past)" />;
    case 'active':
      return <rect {...box} fill="var(--bar-active)" />;
    case 'to-confirm':
      return (
        <rect
          x={x + 0.75}
          y={TOP + 0.75}
          width={Math.max(1, width - 1.5)}
          height={HEIGHT - 1.5}
          fill="var(--accent-soft)"
          stroke="var(--bar-active)"
          strokeWidth="1.5"
          strokeDasharray="4 3"
        />
      );
    case 'receive-only':
    case 'barred': {
      const line = state === 'barred' ? 'var(--bar-lost)' : 'var(--bar-ro)';
      return (
        <>
          <rect {...box} fill={state === 'barred' ? 'url(#runway-barred)' : 'url(#runway-receives)'} />
          <path d={`M${x} ${TOP + 0.5}h${width}M${x} ${TOP + HEIGHT - 0.5}h${width}`} stroke={line} />
        </>
      );
    }
    case 'lost':
      return (
        <>
          <path
            d={`M${x + 3} ${MIDDLE - 3.5}l7 7m0-7l-7 7`}
            stroke="var(--bar-lost)"
            strokeWidth="1.75"
            strokeLinecap="round"
          />
          <path d={`M${x + 14} ${MIDDLE + 0.5}H${x + width}`} stroke="var(--bar-lost)" strokeDasharray="1 4" />
        </>
      );
  }
};

const Span = ({
  span,
  scale,
  today,
}: {
  readonly span: RunwaySpan;
  readonly scale: RunwayScale;
  readonly today: LocalDate;
}): ReactElement => {
  const [from, to, now] = [scale.x(span.from), scale.end(span.to), scale.x(today)];
  const lived = span.state === 'active' || span.state === 'to-confirm';
  const split = lived ? Math.min(to, Math.max(from, now)) : from;
  return (
    <>
      <Segment state="past" x={from} width={split - from} />
      <Segment state={span.state} x={split} width={to - split} />
      {span.hardStop ? <path d={`M${to} ${TOP - 2}v${HEIGHT + 4}`} stroke="var(--ink)" strokeWidth="2.5" /> : null}
    </>
  );
};

interface RunwayBarProps {
  readonly row: RunwayRow;
  readonly scale: RunwayScale;
  readonly today: LocalDate;
}

/** The life of one card over the months; decoration, since its row says the same in words. */
export const RunwayBar = ({ row, scale, today }: RunwayBarProps): ReactElement => (
  <svg width={scale.width} height={20} aria-hidden="true" style={{ display: 'block' }}>
    {row.spans.map((span) => (
      <Span key={`${span.state}${span.from}`} span={span} scale={scale} today={today} />
    ))}
  </svg>
);
