import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { AuditPanel } from './AuditPanel.tsx';
import { DeskContext, useNewDesk } from './desk.ts';
import { Handled } from './Handled.tsx';
import { HoursPanel } from './HoursPanel.tsx';
import { Missed } from './Missed.tsx';
import { PausedNote } from './PausedNote.tsx';
import { PolicyPanel } from './PolicyPanel.tsx';
import { RemindersHead } from './RemindersHead.tsx';
import styles from './RemindersPage.module.css';
import { Snoozed } from './Snoozed.tsx';
import { Told } from './Told.tsx';
import { Upcoming } from './Upcoming.tsx';
import { useFreshReminders } from './use-fresh-reminders.ts';

/** What comes, what was said, what was not and why, whether it all works, and when the person wants to be told. */
export const RemindersPage = (): ReactElement => {
  const { t } = useTranslation('reminders');
  const view = useApp((model) => model.reminders);
  const sample = useApp(({ app }) => app.sample);
  const desk = useNewDesk();
  useFreshReminders();
  if (view === null) return <PageHead title={t('title')} />;
  return (
    <DeskContext value={desk}>
      <div className={styles['page']}>
        <RemindersHead view={view} />
        <p className="visually-hidden" role="status">
          {desk.said}
        </p>
        {desk.failure === null ? null : (
          <div className={styles['failure']}>
            <ErrorNote failure={desk.failure} />
          </div>
        )}
        <PausedNote until={view.audit.pausedUntil} />
        {sample ? <p className={styles['sample']}>{t('sample')}</p> : null}
        <div className={styles['columns']}>
          <div className={styles['lists']}>
            <Upcoming view={view} />
            <Snoozed view={view} />
            <Missed view={view} />
            <Told view={view} />
            <Handled view={view} />
          </div>
          <div className={styles['panels']}>
            <AuditPanel view={view} />
            <PolicyPanel view={view} />
            <HoursPanel />
          </div>
        </div>
      </div>
    </DeskContext>
  );
};
