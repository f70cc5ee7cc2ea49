import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunwayRow, RunwayState } from '#core/views/runway.ts';
import styles from './Runway.module.css';
import { Fray, Segment } from './RunwayBar.tsx';

const STATES: readonly RunwayState[] = ['active', 'to-confirm', 'receive-only', 'barred', 'lost'];

/** What the bars mean; only what is drawn is explained. */
export const RunwayLegend = ({ rows }: { readonly rows: readonly RunwayRow[] }): ReactElement => {
  const { t } = useTranslation('overview');
  const spans = rows.flatMap((row) => row.spans);
  return (
    <ul className={styles['legend']}>
      {STATES.filter((state) => spans.some((span) => span.state === state)).map((state) => (
        <li key={state}>
          <svg width="20" height="20" aria-hidden="true">
            <Segment state={state} x={0} width={20} />
          </svg>
          {t(`runway.state.${state}`)}
        </li>
      ))}
      {spans.some(({ estimate, state }) => estimate && state !== 'to-confirm') ? (
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <Segment state="active" x={0} width={20} />
            <Fray end={20} />
          </svg>
          {t('runway.estimated')}
        </li>
      ) : null}
      {spans.some((span) => span.hardStop) ? (
        <li>
          <svg width="6" height="20" aria-hidden="true">
            <path d="M3 4v12" stroke="var(--ink)" strokeWidth="2.5" />
          </svg>
          {t('runway.hard-stop')}
        </li>
      ) : null}
    </ul>
  );
};
