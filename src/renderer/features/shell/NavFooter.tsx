import { IconBellCheck, IconBellExclamation, IconBellPause } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isUntilResumed } from '#core/reminders/pause.ts';
import { go, useApp } from '../../app-state.ts';
import { useFormat } from '../../use-format.ts';
import styles from './Nav.module.css';
import { reminderHealth } from './reminder-health.ts';

const ICONS = {
  work: IconBellCheck,
  wait: IconBellCheck,
  paused: IconBellPause,
  trouble: IconBellExclamation,
} as const;

/** Whether reminders work and when the next one comes; opens the Reminders page. */
export const NavFooter = (): ReactElement => {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const reminders = useApp((model) => model.reminders);
  // Until they are known nothing is said of them, not even that nothing is planned; but their place is kept.
  if (reminders === null) return <div className={styles['foot']} aria-hidden="true" />;
  const { pausedUntil } = reminders.audit;
  const health = reminderHealth(reminders);
  const Icon = ICONS[health.kind];
  const next = health.nextAt;
  return (
    <button type="button" className={styles['foot']} onClick={() => go({ page: 'reminders' })}>
      <span className={styles['health']} data-trouble={health.kind === 'trouble' || undefined}>
        <Icon size={14} stroke={1.75} aria-hidden="true" />
        <span className={styles['footWords']}>{t(`reminders-${health.kind}`)}</span>
      </span>
      <span className={`num ${styles['footWords']}`}>
        {pausedUntil !== null
          ? isUntilResumed(pausedUntil)
            ? t('paused-open')
            : t('paused-until', { when: format.instant(pausedUntil) })
          : next === null
            ? t('nothing-planned')
            : t('next-at', { when: format.instant(next) })}
      </span>
    </button>
  );
};
