import { CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconBellCheck, IconBellQuestion } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WayAnswer } from '#core/model/journal.ts';
import { useFormat } from '../../use-format.ts';
import styles from './Notes.module.css';

const ICONS = { delivered: IconBellCheck, unknown: IconBellQuestion, failed: IconAlertTriangle } as const;

/** What became of a test, and what to do when it was not seen. */
export const TestNote = ({ test, onHide }: { readonly test: WayAnswer; readonly onHide: () => void }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const Icon = ICONS[test.answer];
  const failed = test.answer === 'failed';
  return (
    <section className={styles['note']} data-tone={failed ? 'urgent' : 'calm'} aria-label={t('told.test')}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <div className={styles['words']}>
        <p className={styles['title']}>{t(`test.${test.answer}`, { when: format.instant(test.at) })}</p>
        <p>{failed ? t('test.help') : t('test.unseen')}</p>
        {failed ? <p className="fs12 muted">{test.detail}</p> : null}
      </div>
      <CloseButton aria-label={t('test.hide')} onClick={onHide} size={32} iconSize={16} />
    </section>
  );
};
