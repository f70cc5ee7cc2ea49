import { useElementSize } from '@mantine/hooks';
import { type ReactElement, useId } from 'react';
import type { Deadline } from '#core/deadline.ts';
import type { LocalDate } from '#core/local-date.ts';
import { nowAfterBars, type SmallBar } from './now-after-bars.ts';
import styles from './SmallBars.module.css';

interface DrawingProps {
  readonly bar: SmallBar;
  readonly width: number;
  /** Claimed: soft and dashed. */
  readonly soft: boolean;
}

/** Drawn only: what it shows stands beside it as text. */
const Drawing = ({ bar, width, soft }: DrawingProps): ReactElement => {
  const hatch = useId().replace(/[^a-z0-9]/gi, '');
  const { active, receive, lostX } = bar;
  const inner = Math.max(0, active - 1.5);
  return (
    <svg width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden="true" className={styles['drawing']}>
      <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill="var(--bar-ro-bg)" />
        <path d="M1.2 0V6" stroke="var(--bar-ro)" strokeWidth={2.2} />
      </pattern>
      {soft ? (
        <rect
          x={0.75}
          y={1.75}
          width={inner}
          height={8.5}
          fill="var(--accent-soft)"
          stroke="var(--bar-active)"
          strokeWidth={1.5}
          strokeDasharray="5 3"
        />
      ) : (
        <rect y={1} width={active} height={10} fill="var(--bar-active)" />
      )}
      {receive > 0 ? <rect x={active} y={1} width={receive} height={10} fill={`url(#${hatch})`} /> : null}
      {lostX === null ? null : (
        <g stroke="var(--bar-lost)">
          <path d={`M${lostX + 5} 2.5l7 7m0 -7l-7 7`} strokeWidth={2} strokeLinecap="round" />
          <path d={`M${lostX + 18} 6H${width}`} strokeWidth={1.5} strokeDasharray="1.5 5" />
        </g>
      )}
    </svg>
  );
};

interface SmallBarsProps {
  readonly now: Deadline;
  readonly after: Deadline;
  readonly today: LocalDate;
  readonly nowLabel: string;
  readonly nowText: string;
  readonly afterLabel: string;
  readonly afterText: string;
  readonly worse: boolean;
  /** The second one is only claimed. */
  readonly soft?: boolean;
}

/** Now and after under each other on one scale. */
export const SmallBars = (props: SmallBarsProps): ReactElement => {
  const { now, after, today, nowLabel, nowText, afterLabel, afterText, worse, soft = true } = props;
  const { ref, width } = useElementSize();
  const bars = nowAfterBars(now, after, today, width);
  return (
    <div ref={ref}>
      <div className={styles['line']}>
        <span>{nowLabel}</span>
        <span className="num">{nowText}</span>
      </div>
      <Drawing bar={bars.now} width={width} soft={false} />
      <div className={styles['line']}>
        <span>{afterLabel}</span>
        <span className="num" data-worse={worse || undefined}>
          {afterText}
        </span>
      </div>
      <Drawing bar={bars.after} width={width} soft={soft} />
    </div>
  );
};
