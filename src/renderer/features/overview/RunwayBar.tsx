import type { ReactElement } from 'react';
import type { LocalDate } from '#core/local-date.ts';
import type { RunwayRow } from '#core/views/runway.ts';
import { piecesOf, type RunwayPiece } from './runway-pieces.ts';
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
  readonly state: RunwayPiece['state'];
  readonly x: number;
  readonly width: number;
  readonly cross?: boolean;
}

/** A stretch of a bar: solid, dashed, hatched, or gone. */
export const Segment = ({ state, x, width, cross = true }: SegmentProps): ReactElement => {
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
          {cross ? (
            <path
              d={`M${x + 3} ${MIDDLE - 3.5}l7 7m0-7l-7 7`}
              stroke="var(--bar-lost)"
              strokeWidth="1.75"
              strokeLinecap="round"
            />
          ) : null}
          <path
            d={`M${x + (cross ? 14 : 0)} ${MIDDLE + 0.5}H${x + width}`}
            stroke="var(--bar-lost)"
            strokeDasharray="1 4"
          />
        </>
      );
  }
};

const FRAY = [4, 8] as const;

/** Two cuts through the end of a bar: nobody is sure of that day. */
export const Fray = ({ end }: { readonly end: number }): ReactElement => (
  <>
    {FRAY.map((before) => (
      <rect key={before} x={end - before} y={TOP - 1} width="2" height={HEIGHT + 2} fill="var(--bg)" />
    ))}
  </>
);

const Piece = ({ piece: { state, x, width, cross, frayed, stop } }: { readonly piece: RunwayPiece }): ReactElement => (
  <>
    <Segment state={state} x={x} width={width} cross={cross} />
    {frayed && width > 10 ? <Fray end={x + width} /> : null}
    {stop ? <path d={`M${x + width} ${TOP - 2}v${HEIGHT + 4}`} stroke="var(--ink)" strokeWidth="2.5" /> : null}
  </>
);

interface RunwayBarProps {
  readonly row: RunwayRow;
  readonly scale: RunwayScale;
  readonly today: LocalDate;
}

/** The life of one card over the months; decoration, since its row says the same in words. */
export const RunwayBar = ({ row, scale, today }: RunwayBarProps): ReactElement => (
  <svg width={scale.width} height={20} aria-hidden="true" style={{ display: 'block', overflow: 'visible' }}>
    {piecesOf(row.spans, scale, today).map((piece) => (
      <Piece key={`${piece.state}${piece.x}`} piece={piece} />
    ))}
  </svg>
);
