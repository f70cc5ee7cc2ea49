import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemindersView } from '#core/reminders/view.ts';
import { useFormat } from '../../use-format.ts';
import { CardLink } from './CardLink.tsx';
import { ListSection } from './ListSection.tsx';
import styles from './Rows.module.css';
import { rowWords } from './row-words.ts';

const AT_FIRST = 5;

/** What was passed over, and why. */
export const Missed = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const missed = view.missed.toSorted((a, b) => Date.parse(b.dueAt ?? b.at) - Date.parse(a.dueAt ?? a.at));
  const count = missed.length;
  return (
    <ListSection
      title={t('missed.title')}
      count={count}
      none={t('missed.none')}
      more={count > AT_FIRST && !opened ? { label: t('missed.more', { count }), onMore: () => setOpened(true) } : null}
    >
      <ul>
        {missed.slice(0, opened ? count : AT_FIRST).map((row) => (
          <li key={`${row.cardId} ${row.key}`} className={styles['row']}>
            <span className={styles['when']}>{format.instant(row.dueAt ?? row.at)}</span>
            <div className={styles['what']}>
              <CardLink cardId={row.cardId} label={row.label} />
              <span>{rowWords(row, t, format)}</span>
              <span className={styles['fact']} data-tone="due">
                <IconAlertCircle size={14} stroke={1.75} aria-hidden="true" />
                {t(`missed.why.${row.why}`)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </ListSection>
  );
};
