import { Button } from '@mantine/core';
import { IconBellPause } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '#core/local-date.ts';
import { isUntilResumed } from '#core/reminders/pause.ts';
import { useFormat } from '../../use-format.ts';
import { pause } from './changes.ts';
import { useDesk } from './desk.ts';
import styles from './Notes.module.css';

/** That nothing is told for now, and the way back. */
export const PausedNote = ({ until }: { readonly until: Instant | null }): ReactElement | null => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const { act } = useDesk();
  if (until === null) return null;
  return (
    <section className={styles['note']} data-tone="due" aria-label={t('next-paused')}>
      <IconBellPause size={16} stroke={1.75} aria-hidden="true" />
      <div className={styles['words']}>
        <p className={styles['title']}>
          {isUntilResumed(until) ? t('pause.title-open') : t('pause.title', { when: format.instant(until) })}
        </p>
        <p>{t('pause.text')}</p>
      </div>
      <Button variant="filled" onClick={() => void act(() => pause(null), t('pause.said-resumed'))}>
        {t('pause.resume')}
      </Button>
    </section>
  );
};
