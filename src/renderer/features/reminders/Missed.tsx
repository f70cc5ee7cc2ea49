import { IconAlertCircle, IconRepeat } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemindersView } from '#core/reminders/view.ts';
import { dayAt } from '#core/zoned-time.ts';
import { useApp } from '../../app-state.ts';
import { useFormat } from '../../use-format.ts';
import { CardLink } from './CardLink.tsx';
import { ListSection } from './ListSection.tsx';
import { type MissedRun, missedAt, missedRuns } from './missed-runs.ts';
import styles from './Rows.module.css';
import { dailyWords, rowWords } from './row-words.ts';

const AT_FIRST = 5;

const Row = ({ run: { first, last, times } }: { readonly run: MissedRun }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const zone = useApp(({ app }) => app.zone);
  const isRun = times > 1;
  // A span of days breaks between them, never within one.
  const dayOf = (row: MissedRun['first']): string =>
    format.dayNear(dayAt(missedAt(row), zone)).replaceAll(' ', '\u00a0');
  return (
    <li className={styles['row']}>
      <span className={styles['when']}>
        {isRun ? t('missed.span', { from: dayOf(first), to: dayOf(last) }) : format.instant(last.dueAt ?? last.at)}
      </span>
      <div className={styles['what']}>
        <CardLink cardId={last.cardId} label={last.label} />
        {isRun ? (
          <span className={styles['daily']}>
            <IconRepeat size={14} stroke={1.75} aria-hidden="true" />
            {t('missed.run', { what: dailyWords(last, t, format), times })}
          </span>
        ) : (
          <span>{rowWords(last, t, format)}</span>
        )}
        <span className={styles['fact']} data-tone="due">
          <IconAlertCircle size={14} stroke={1.75} aria-hidden="true" />
          {t(`missed.why.${last.why}`)}
        </span>
      </div>
    </li>
  );
};

/** What was passed over, and why. */
export const Missed = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('reminders');
  const [opened, setOpened] = useState(false);
  const runs = missedRuns(view.missed);
  const isMore = runs.length > AT_FIRST && !opened;
  return (
    <ListSection
      title={t('missed.title')}
      count={view.missed.length}
      none={t('missed.none')}
      more={isMore ? { label: t('missed.more', { count: view.missed.length }), onMore: () => setOpened(true) } : null}
    >
      <ul>
        {runs.slice(0, opened ? runs.length : AT_FIRST).map((run) => (
          <Row key={`${run.last.cardId} ${run.last.key} ${run.last.why}`} run={run} />
        ))}
      </ul>
    </ListSection>
  );
};
