import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Runway } from '#core/views/runway.ts';
import { useFormat } from '../../use-format.ts';
import { monthMarks, type RunwayScale } from './runway-scale.ts';

interface RunwayAxisProps {
  readonly runway: Runway;
  readonly scale: RunwayScale;
  readonly left: number;
  /** Of all rows. */
  readonly height: number;
  /** Where the pointer is, in pixels of the bars. */
  readonly pointedX: number | null;
}

const TOP = 18;
/** Half of the longest word for today, which would otherwise leave the picture in the first days of a month. */
const TODAY_HALF = 26;

/** Months, hairlines, and today's line through all rows; the day under the pointer. */
export const RunwayAxis = ({ runway, scale, left, height, pointedX }: RunwayAxisProps): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const whole = TOP + height + 8;
  const todayX = scale.x(runway.today);
  const pointed = pointedX === null ? null : scale.dayAt(pointedX);
  const pointedAt = Math.max(44, Math.min(scale.width - 44, pointedX ?? 0));
  return (
    <svg
      width={scale.width}
      height={whole}
      style={{ position: 'absolute', left, top: 0, pointerEvents: 'none' }}
      aria-hidden="true"
    >
      {monthMarks(runway.months, scale, runway.today).map((mark) => (
        <g key={mark.day}>
          <path d={`M${Math.round(mark.x) + 0.5} ${TOP}V${whole}`} stroke="var(--grid)" />
          {mark.named && pointed === null ? (
            <text x={mark.middle} y="12" textAnchor="middle" fontSize="12" fill="var(--ink3)">
              {format.month(mark.year, mark.month)}
            </text>
          ) : null}
        </g>
      ))}
      {pointed === null ? null : (
        <>
          <text x={pointedAt} y="12" textAnchor="middle" fontSize="12" fill="var(--ink)">
            {format.day(pointed)}
          </text>
          <path d={`M${Math.round(pointedX ?? 0) + 0.5} ${TOP}V${whole}`} stroke="var(--field)" strokeDasharray="2 2" />
        </>
      )}
      <path d={`M${todayX} ${TOP - 2}V${whole}`} stroke="var(--ink)" strokeWidth="2" />
      {pointed === null ? (
        <text
          x={Math.max(TODAY_HALF, todayX)}
          y="12"
          textAnchor="middle"
          fontSize="12"
          fontWeight="600"
          fill="var(--ink)"
        >
          {t('runway.today')}
        </text>
      ) : null}
    </svg>
  );
};
