import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemindersView } from '#core/reminders/view.ts';
import { useFormat } from '../../use-format.ts';
import { CardLink } from './CardLink.tsx';
import { takeBack } from './changes.ts';
import { useDesk } from './desk.ts';
import { ListSection } from './ListSection.tsx';
import styles from './Rows.module.css';

/** Cards that were put off, and the way back. */
export const Snoozed = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const { act } = useDesk();
  const rows = view.marks.filter(({ event }) => event === 'snoozed');
  return (
    <ListSection title={t('snoozed.title')} count={rows.length} none={t('snoozed.none')}>
      <ul>
        {rows.map(({ cardId, label, recordId, until, at }) => (
          <li key={recordId + cardId} className={styles['row']}>
            <span className={styles['when']}>
              {until === null ? null : t('snoozed.until', { when: format.instant(until) })}
            </span>
            <div className={styles['what']}>
              <CardLink cardId={cardId} label={label} />
              <span className="muted">{t('snoozed.since', { when: format.instant(at) })}</span>
            </div>
            <Button
              size="xs"
              leftSection={<IconBell size={14} stroke={1.75} aria-hidden="true" />}
              aria-label={t('snoozed.wake-label', { label })}
              onClick={() => void act(() => takeBack(cardId, recordId), t('card.said-back', { label }))}
            >
              {t('snoozed.wake')}
            </Button>
          </li>
        ))}
      </ul>
    </ListSection>
  );
};
