import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandledRow, MarkRow, RemindersView } from '#core/reminders/view.ts';
import { type Format, useFormat } from '../../use-format.ts';
import { CardLink } from './CardLink.tsx';
import { takeBack } from './changes.ts';
import { useDesk } from './desk.ts';
import { ListSection } from './ListSection.tsx';
import styles from './Rows.module.css';

const AT_FIRST = 5;

type Entry =
  | { readonly kind: 'mark'; readonly at: string; readonly mark: MarkRow }
  | { readonly kind: 'moved'; readonly at: string; readonly row: HandledRow };

const entriesOf = ({ marks, handled }: RemindersView): readonly Entry[] =>
  [
    ...marks.filter(({ event }) => event !== 'snoozed').map((mark): Entry => ({ kind: 'mark', at: mark.at, mark })),
    ...handled.map((row): Entry => ({ kind: 'moved', at: row.lastToldAt, row })),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

const markWords = ({ event, deadlineOn }: MarkRow, t: TFunction<'reminders'>, format: Format): string => {
  const word = event === 'handled' ? 'handled' : 'ignored';
  return deadlineOn === null ? t(`handled.${word}-undated`) : t(`handled.${word}`, { day: format.dayNear(deadlineOn) });
};

const movedWords = (row: HandledRow, t: TFunction<'reminders'>, format: Format): string => {
  const facts = { count: row.told, before: format.dayNear(row.deadlineOn) };
  return row.now === null ? t('handled.gone', facts) : t('handled.moved', { ...facts, now: format.dayNear(row.now) });
};

const Row = ({ entry }: { readonly entry: Entry }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const { act } = useDesk();
  const { cardId, label } = entry.kind === 'mark' ? entry.mark : entry.row;
  const what = entry.kind === 'mark' ? markWords(entry.mark, t, format) : movedWords(entry.row, t, format);
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

/** Dates that moved after they were spoken of, and those of which the person wants to hear no more. */
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
          <Row
            key={
              entry.kind === 'mark' ? entry.mark.cardId + entry.mark.recordId : entry.row.cardId + entry.row.deadlineOn
            }
            entry={entry}
          />
        ))}
      </ul>
    </ListSection>
  );
};
