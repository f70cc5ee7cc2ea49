import { IconAlertCircle, IconCheck, IconClock, IconQuestionMark, type TablerIcon } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemindersView, ToldRow } from '#core/reminders/view.ts';
import { useFormat } from '../../use-format.ts';
import { CardActions } from './CardActions.tsx';
import { CardLink } from './CardLink.tsx';
import { ListSection } from './ListSection.tsx';
import styles from './Rows.module.css';
import { rowWords } from './row-words.ts';
import { answerWords, type ToldEntry, toldEntries } from './told-entries.ts';

const AT_FIRST = 6;

const ICONS: Readonly<Record<ToldRow['answer'], TablerIcon>> = {
  delivered: IconCheck,
  failed: IconAlertCircle,
  unknown: IconQuestionMark,
  pending: IconClock,
};

const answerOf = (entry: ToldEntry): ToldRow['answer'] =>
  entry.kind === 'card' ? entry.row.answer : entry.kind === 'test' ? entry.test.answer : entry.answer;

const Entry = ({ entry }: { readonly entry: ToldEntry }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const answer = answerOf(entry);
  const Icon = ICONS[answer];
  const row = entry.kind === 'card' ? entry.row : null;
  return (
    <li className={styles['row']}>
      <span className={styles['when']}>{format.instant(entry.at)}</span>
      <div className={styles['what']} data-past={row?.isHandled || undefined}>
        {row === null ? (
          <span className="strong">{entry.kind === 'test' ? t('told.test') : t('told.heartbeat')}</span>
        ) : (
          <>
            <CardLink cardId={row.cardId} label={row.label} />
            <span>{rowWords(row, t, format)}</span>
          </>
        )}
        <span className={styles['fact']} data-tone={answer === 'failed' ? 'due' : undefined}>
          <Icon size={14} stroke={1.75} aria-hidden="true" />
          {answerWords(entry, t, format)}
        </span>
      </div>
      {row === null || row.isHandled ? (
        <span className={`faint fs12 ${styles['side']}`}>{row === null ? null : t('told.done')}</span>
      ) : (
        <CardActions cardId={row.cardId} label={row.label} />
      )}
    </li>
  );
};

/** What was told, by which way, and what became of it. */
export const Told = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('reminders');
  const [opened, setOpened] = useState(false);
  const entries = toldEntries(view);
  const count = entries.length;
  return (
    <ListSection
      title={t('told.title')}
      count={count}
      none={t('told.none')}
      more={count > AT_FIRST && !opened ? { label: t('told.more', { count }), onMore: () => setOpened(true) } : null}
    >
      <ul>
        {entries.slice(0, opened ? count : AT_FIRST).map((entry) => (
          <Entry key={entry.kind === 'card' ? `${entry.row.cardId} ${entry.row.key}` : entry.kind} entry={entry} />
        ))}
      </ul>
    </ListSection>
  );
};
