import { Button, SegmentedControl } from '@mantine/core';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSummary } from '#core/views/card-summary.ts';
import { runwayOf } from '#core/views/runway.ts';
import { useFormat } from '../../use-format.ts';
import styles from './Runway.module.css';
import { RunwayPatterns } from './RunwayBar.tsx';
import { RunwayLegend } from './RunwayLegend.tsx';
import { RunwayPicture } from './RunwayPicture.tsx';
import { RunwayTable } from './RunwayTable.tsx';

const ROWS_AT_FIRST = 12;
const ROWS_MORE = 48;
const ZOOMS = [3, 12, 24] as const;

const useShown = (summaries: readonly CardSummary[], most: number) =>
  useMemo(() => {
    const kept = summaries.filter(({ archived }) => !archived);
    return { cards: kept.slice(0, most), rest: Math.max(0, kept.length - most) };
  }, [summaries, most]);

/** The coming months, a bar a card, soonest first. */
export const Runway = ({ summaries }: { readonly summaries: readonly CardSummary[] }): ReactElement => {
  const { t } = useTranslation('overview');
  const { today } = useFormat();
  const [months, setMonths] = useState<number>(12);
  const [most, setMost] = useState(ROWS_AT_FIRST);
  const { cards, rest } = useShown(summaries, most);
  const runway = useMemo(() => runwayOf(cards, today, months), [cards, today, months]);
  const title = t('runway.title', { count: months });
  return (
    <section aria-labelledby="runway-title">
      <div className={styles['head']}>
        <h2 className="h2" id="runway-title">
          {title}
        </h2>
        <SegmentedControl
          size="xs"
          className={styles['zoom'] ?? ''}
          aria-label={t('runway.zoom')}
          value={String(months)}
          onChange={(value) => setMonths(Number(value))}
          data={ZOOMS.map((count) => ({ value: String(count), label: t('runway.months', { count }) }))}
          transitionDuration={0}
        />
        <RunwayLegend rows={runway.rows} />
      </div>
      <RunwayTable cards={cards} caption={title} />
      <RunwayPatterns />
      <RunwayPicture runway={runway} cards={cards} />
      {rest > 0 ? (
        <Button size="xs" className={styles['more'] ?? ''} onClick={() => setMost(most + ROWS_MORE)}>
          {t('runway.more', { count: Math.min(rest, ROWS_MORE) })}
        </Button>
      ) : null}
    </section>
  );
};
