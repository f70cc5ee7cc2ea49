import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandledRow, MarkRow, PastMarkRow, RemindersView } from '#core/reminders/view.ts';
import { type Format, useFormat } from '../../use-format.ts';
import { CardLink } from './CardLink.tsx';
import { takeBack } from './changes.ts';
import { useDesk } from './desk.ts';
import { ListSection } from './ListSection.tsx';
import styles from './Rows.module.css';

const AT_FIRST = 5;

type Entry =
  | { readonly kind: 'mark'; readonly at: string; readonly mark: MarkRow }
  | { readonly kind: 'past'; readonly at: string; readonly past: PastMarkRow }
  | { readonly kind: 'moved'; readonly at: string; readonly row: HandledRow };

const entriesOf = ({ marks, pastMarks, handled }: RemindersView): readonly Entry[] =>
  [
    ...marks.filter(({ event }) => event !== 'snoozed').map((mark): Entry => ({ kind: 'mark', at: mark.at, mark })),
    ...pastMarks.map((past): Entry => ({ kind: 'past', at: past.endedAt, past })),
    ...handled.map((row): Entry => ({ kind: 'moved', at: row.lastToldAt, row })),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

const markWords = ({ event, deadlineOn, until }: MarkRow, t: TFunction<'reminders'>, format: Format): string => {
  if (event === 'snoozed') return t('handled.snoozed', { until: until === null ? '' : format.instant(until) });
  const word = event === 'handled' ? 'handled' : 'ignored';
  return deadlineOn === null ? t(`handled.${word}-undated`) : t(`handled.${word}`, { day: format.dayNear(deadlineOn) });
};

const pastWords = (past: PastMarkRow, t: TFunction<'reminders'>, format: Format): string => {
  const what = markWords(past, t, format);
  // The end of a snooze that came by itself is in its words already.
  return past.wasTakenBack ? t('handled.back', { what, when: format.instant(past.endedAt) }) : what;
};

const movedWords = (row: HandledRow, t: TFunction<'reminders'>, format: Format): string => {
  const facts = { count: row.told, before: format.dayNear(row.deadlineOn) };
  return row.now === null ? t('handled.gone', facts) : t('handled.moved', { ...facts, now: format.dayNear(row.now) });
};

const subjectOf = (entry: Entry): Pick<MarkRow, 'cardId' | 'label'> =>
  entry.kind === 'mark' ? entry.mark : entry.kind === 'past' ? entry.past : entry.row;

const entryWords = (entry: Entry, t: TFunction<'reminders'>, format: Format): string => {
  if (entry.kind === 'mark') return markWords(entry.mark, t, format);
  return entry.kind === 'past' ? pastWords(entry.past, t, format) : movedWords(entry.row, t, format);
};

const keyOf = (entry: Entry): string => {
  if (entry.kind === 'moved') return entry.row.cardId + entry.row.deadlineOn;
  return entry.kind === 'mark' ? entry.mark.cardId + entry.mark.recordId : entry.past.cardId + entry.past.recordId;
};

const Row = ({ entry }: { readonly entry: Entry }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const { act } = useDesk();
  const { cardId, label } = subjectOf(entry);
  const what = entryWords(entry, t, format);
  return (
    <li className={styles['row']}>
      <span className={styles['when']}>{format.instant(entry.at)}</span>
      <div className={styles['what']}>
        <CardLink cardId={cardId} label={label} />
        <span>{what}</span>
      </div>
      {entry.kind === 'mark' ? (
        <Button
          size="xs"
          leftSection={<IconArrowBackUp size={14} stroke={1.75} aria-hidden="true" />}
          aria-label={t('handled.undo-label', { label, what })}
          onClick={() => void act(() => takeBack(cardId, entry.mark.recordId), t('card.said-back', { label }))}
        >
          {t('handled.undo')}
        </Button>
      ) : null}
    </li>
  );
};

/** Dates that moved after they were spoken of, those of which the person wants to hear no more, and what was put off before. */
export const Handled = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('reminders');
  const [opened, setOpened] = useState(false);
  const entries = entriesOf(view);
  const count = entries.length;
  return (
    <ListSection
      title={t('handled.title')}
      count={count}
      none={t('handled.none')}
      more={count > AT_FIRST && !opened ? { label: t('handled.more', { count }), onMore: () => setOpened(true) } : null}
    >
      <ul>
        {entries.slice(0, opened ? count : AT_FIRST).map((entry) => (
          <Row key={keyOf(entry)} entry={entry} />
        ))}
      </ul>
    </ListSection>
  );
};
