import { type ReactElement, useId } from 'react';
import type { BarGeometry, BarSegment } from './three-date-bar-geometry.ts';

interface BarDrawingProps {
  readonly geometry: BarGeometry;
  /** The whole bar in one sentence. */
  readonly name: string;
  readonly todayLabel: string;
  /** Soft fill and dashes: nobody has confirmed the end of active. */
  readonly activeUnsure: boolean;
  readonly lostUnsure: boolean;
  /** No payment moves the end. */
  readonly stop: boolean;
}

const TOP = 20;
const HEIGHT = 12;
const BOTTOM = TOP + HEIGHT;

const Segment = ({ segment, hatch, unsure }: { segment: BarSegment; hatch: string; unsure: boolean }): ReactElement => {
  const { look, x, width } = segment;
  const box = { x, y: TOP, width, height: HEIGHT };
  if (look === 'past') return <rect {...box} fill="var(--bar-past)" />;
  if (look === 'active') {
    if (!unsure) return <rect {...box} fill="var(--bar-active)" />;
    const inner = { x: x + 0.75, y: TOP + 0.75, width: Math.max(0, width - 1.5), height: HEIGHT - 1.5 };
    return (
      <rect {...inner} fill="var(--accent-soft)" stroke="var(--bar-active)" strokeWidth={1.5} strokeDasharray="5 3" />
    );
  }
  if (look === 'barred') {
    return (
      <rect
        x={x + 0.5}
        y={TOP + 0.5}
        width={Math.max(0, width - 1)}
        height={HEIGHT - 1}
        fill="none"
        stroke="var(--bar-lost)"
      />
    );
  }
  return (
    <>
      <rect {...box} fill={`url(#${hatch})`} />
      <path d={`M${x} ${TOP + 0.5}h${width}M${x} ${BOTTOM - 0.5}h${width}`} stroke="var(--bar-ro)" />
    </>
  );
};

/** A gap cut through a segment that is drawn shorter than its days. */
const Break = ({ x }: { readonly x: number }): ReactElement => (
  <g>
    <path d={`M${x - 5} ${BOTTOM + 2}l5 -16h5l-5 16z`} fill="var(--bg)" />
    <path d={`M${x - 5} ${BOTTOM + 2}l5 -16M${x} ${BOTTOM + 2}l5 -16`} stroke="var(--field)" strokeWidth={1.25} />
  </g>
);

/** The bar of a number's life: past, active, receive-only, lost, with today's mark. */
export const BarDrawing = (props: BarDrawingProps): ReactElement => {
  const { geometry, name, todayLabel, activeUnsure, lostUnsure, stop } = props;
  const hatch = useId().replace(/[^a-z0-9]/gi, '');
  const { width, segments, lostX, todayX, todayAnchor, breaks } = geometry;
  return (
    <svg
      width={width}
      height={38}
      viewBox={`0 0 ${width} 38`}
      role="img"
      aria-label={name}
      style={{ display: 'block', overflow: 'visible' }}
    >
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} fill="var(--bar-ro-bg)" />
          <path d="M1.2 0V6" stroke="var(--bar-ro)" strokeWidth={2.2} />
        </pattern>
      </defs>
      {segments.map((segment) => (
        <Segment key={segment.look + segment.x} segment={segment} hatch={hatch} unsure={activeUnsure} />
      ))}
      {breaks.map((x) => (
        <Break key={x} x={x} />
      ))}
      {lostX === null ? null : (
        <g stroke="var(--bar-lost)">
          <path d={`M${lostX + 16} 26H${width}`} strokeWidth={1.5} strokeDasharray={lostUnsure ? '1.5 8' : '1.5 5'} />
          {stop ? (
            <path d={`M${lostX + 1.25} ${TOP - 5}V${BOTTOM + 5}`} stroke="var(--ink)" strokeWidth={2.5} />
          ) : (
            <path d={`M${lostX + 4} 22l8 8m0 -8l-8 8`} strokeWidth={2} strokeLinecap="round" />
          )}
        </g>
      )}
      <path d={`M${todayX} 15V36`} stroke="var(--ink)" strokeWidth={2} />
      <text
        x={todayX}
        y={11}
        textAnchor={todayAnchor}
        fontSize={12}
        fontWeight={600}
        fill="var(--ink)"
        style={{ fontFamily: 'var(--font)' }}
      >
        {todayLabel}
      </text>
    </svg>
  );
};
