import { Button } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemindersView } from '#core/reminders/view.ts';
import { minuteOfDayAt } from '#core/zoned-time.ts';
import { openDialog, useApp } from '../../app-state.ts';
import { formatMinuteOfDay } from '../../format-day.ts';
import { useFormat } from '../../use-format.ts';
import { CardActions } from './CardActions.tsx';
import { CardLink } from './CardLink.tsx';
import { ListSection } from './ListSection.tsx';
import styles from './Rows.module.css';
import { dailyWords, rowWords } from './row-words.ts';
import { firstDays, type UpcomingDay, type UpcomingItem, upcomingDays } from './upcoming-days.ts';

/** As many as can be looked over at once. */
const AT_FIRST = 8;

const Item = ({ item }: { readonly item: UpcomingItem }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const zone = useApp(({ app }) => app.zone);
  const { row, dailyUntil } = item;
  return (
    <li className={styles['item']}>
      <span className={`num ${styles['hour']}`}>{formatMinuteOfDay(minuteOfDayAt(Date.parse(row.at), zone))}</span>
      <div className={styles['what']}>
        <CardLink cardId={row.cardId} label={row.label} />
        {dailyUntil === null ? (
          <span>{rowWords(row, t, format)}</span>
        ) : (
          <span className={styles['daily']}>
            <IconRepeat size={14} stroke={1.75} aria-hidden="true" />
            {dailyWords(row, t, format)}
          </span>
        )}
      </div>
      <CardActions cardId={row.cardId} label={row.label} />
    </li>
  );
};

const Day = ({ day, items }: UpcomingDay): ReactElement => {
  const format = useFormat();
  return (
    <li className={styles['day']}>
      <h3 className={styles['date']}>
        {format.dayNear(day)}
        <span>{format.relativeDay(day)}</span>
      </h3>
      <ul>
        {items.map((item) => (
          <Item key={`${item.row.cardId} ${item.row.key}`} item={item} />
        ))}
      </ul>
    </li>
  );
};

const Nothing = ({ isPaused }: { readonly isPaused: boolean }): ReactElement => {
  const { t } = useTranslation('reminders');
  const empty = useApp(({ summaries }) => summaries.length === 0);
  if (!empty) return <p>{isPaused ? t('upcoming.none-paused') : t('upcoming.none')}</p>;
  return (
    <div className="row">
      <p className="grow">{t('upcoming.none-cards')}</p>
      <Button onClick={() => openDialog({ kind: 'add-card' })}>{t('upcoming.add')}</Button>
    </div>
  );
};

/** What will be told in the coming 90 days if nothing is done, by the person's days. */
export const Upcoming = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('reminders');
  const [opened, setOpened] = useState(false);
  const { upcoming, upcomingTotal, zone, audit } = view;
  const days = useMemo(() => upcomingDays(upcoming, zone), [upcoming, zone]);
  const first = firstDays(days, AT_FIRST);
  const isMore = first.length < days.length;
  const count = days.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <ListSection
      title={t('upcoming.title')}
      count={count}
      intro={t('upcoming.intro')}
      none={<Nothing isPaused={audit.pausedUntil !== null} />}
      more={isMore && !opened ? { label: t('upcoming.more', { count }), onMore: () => setOpened(true) } : null}
    >
      <ol>
        {(opened ? days : first).map((day) => (
          <Day key={day.day} {...day} />
        ))}
      </ol>
      {opened && upcomingTotal > upcoming.length ? (
        <p className="fs12 muted">{t('upcoming.capped', { shown: upcoming.length, total: upcomingTotal })}</p>
      ) : null}
    </ListSection>
  );
};
