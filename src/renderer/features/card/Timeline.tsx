import { Button, SegmentedControl } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timelineOf } from '#core/views/timeline.ts';
import type { CardView } from './card-view.ts';
import styles from './Timeline.module.css';
import { TimelineItem } from './TimelineItem.tsx';
import { entryId, filtered, type TimelineFilter } from './timeline.ts';

const FILTERS = ['all', 'renewals', 'receipts'] as const satisfies readonly TimelineFilter[];
const PAGE = 30;

/** What happened to the card, newest first. */
export const Timeline = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [shown, setShown] = useState(PAGE);
  const entries = filtered(timelineOf(view.card, view.deadline, view.carrier?.timeZone ?? 'UTC'), filter);
  return (
    <section className={styles['history']}>
      <div className={styles['top']}>
        <h2 className="h2">{t('history.title')}</h2>
        <SegmentedControl
          aria-label={t('history.filter')}
          value={filter}
          onChange={(value) => setFilter(FILTERS.find((one) => one === value) ?? 'all')}
          data={FILTERS.map((value) => ({ value, label: t(`history.${value}`) }))}
        />
      </div>
      {entries.length === 0 ? <p className="muted">{t('history.none')}</p> : null}
      <ul className={styles['list']}>
        {entries.slice(0, shown).map((entry) => (
          <TimelineItem key={entryId(entry)} entry={entry} view={view} />
        ))}
      </ul>
      {entries.length > shown ? (
        <Button variant="subtle" size="xs" onClick={() => setShown(shown + PAGE)}>
          {t('history.more', { count: entries.length - shown })}
        </Button>
      ) : null}
    </section>
  );
};
