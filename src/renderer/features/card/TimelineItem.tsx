import {
  IconAlertCircle,
  IconArrowsExchange,
  IconBell,
  IconCircleCheck,
  IconCircleDashed,
  IconEye,
  IconPaperclip,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { TimelineEntry } from '#core/views/timeline.ts';
import { formatDayNear } from '../../format-day.ts';
import { useActionWords } from './action-words.ts';
import { type CardView, useReasonContext } from './card-view.ts';
import { EntryMenu } from './EntryMenu.tsx';
import { EntryThumbs } from './EntryThumbs.tsx';
import { type EntryWords, entryEffect, entryTitle } from './entry-words.ts';
import styles from './Timeline.module.css';
import { receiptsOf } from './timeline.ts';

const iconOf = (entry: TimelineEntry): readonly [TablerIcon, 'accent' | 'due' | 'quiet'] => {
  switch (entry.kind) {
    case 'action':
      if (entry.action.kind === 'plan-changed') return [IconArrowsExchange, 'quiet'];
      if (entry.action.status === 'disputed' || entry.evidenceMissing) return [IconAlertCircle, 'due'];
      return entry.action.status === 'claimed' ? [IconCircleDashed, 'accent'] : [IconCircleCheck, 'accent'];
    case 'confirmation':
      return [IconEye, 'accent'];
    case 'receipt':
      return [IconPaperclip, 'quiet'];
    case 'reminder':
      return [IconBell, 'quiet'];
    case 'rule':
      return [IconArrowsExchange, 'quiet'];
  }
};

const useEntryWords = (view: CardView): EntryWords => {
  const words = useActionWords(view);
  const reason = useReasonContext(view);
  return { ...words, reason };
};

/** One entry of the history: day, what it was, what it did to the dates, its proofs. */
export const TimelineItem = ({
  entry,
  view,
}: {
  readonly entry: TimelineEntry;
  readonly view: CardView;
}): ReactElement => {
  const words = useEntryWords(view);
  const [Icon, tone] = iconOf(entry);
  const { strong, rest } = entryTitle(entry, words);
  const effect = entryEffect(entry, words);
  const colon = words.language === 'zh-CN' ? '：' : ': ';
  const comma = words.language === 'zh-CN' ? '，' : ', ';
  return (
    <li className={styles['item']} data-entry={entry.kind}>
      <span className={`${styles['when']} num`}>{formatDayNear(entry.on, view.today, words.language)}</span>
      <span className={styles['icon']} data-tone={tone}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
      </span>
      <div className={styles['words']}>
        <div className={styles['title']}>
          <b>{strong}</b>
          {rest === '' ? null : (entry.kind === 'confirmation' ? colon : comma) + rest}
        </div>
        {effect === '' ? null : <div className={styles['effect']}>{effect}</div>}
      </div>
      <EntryThumbs cardId={view.card.id} receipts={receiptsOf(entry)} />
      <div className={styles['menu']}>
        <EntryMenu entry={entry} view={view} what={strong} />
      </div>
    </li>
  );
};
