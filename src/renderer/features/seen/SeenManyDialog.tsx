import { Select } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '#core/local-date.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { applied, closeDialog, type DialogRequest, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { lineName } from '../../parts/line-name.ts';
import { useFormat } from '../../use-format.ts';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { DayField } from '../card/fields/DayField.tsx';
import { type DayEntry, dayOf, EMPTY_DAY, writtenDay } from '../card/fields/day-entry.ts';
import { clearSelection } from '../cards/selection.ts';
import { limitsOf, MOST_SEEN, seenOf, type TypedDays } from './many-form.ts';
import styles from './SeenManyDialog.module.css';
import { SOURCES } from './sources.ts';

interface RowProps {
  readonly summary: CardSummary;
  readonly entry: DayEntry;
  readonly first: boolean;
  readonly onChange: (entry: DayEntry) => void;
}

const Difference = ({ summary, entry }: Pick<RowProps, 'summary' | 'entry'>): ReactElement => {
  const { t } = useTranslation('card');
  const { days } = useFormat();
  const seen = dayOf(entry);
  const { activeUntil } = summary;
  const apart = seen === null || activeUntil === null ? null : daysBetween(activeUntil, seen);
  return (
    <div className={styles['difference']} data-differs={(apart !== null && apart !== 0) || undefined} role="status">
      {apart === null
        ? ''
        : apart === 0
          ? t('effect.agrees')
          : t(apart > 0 ? 'effect.laterThan' : 'effect.earlierThan', { days: days(Math.abs(apart)) })}
    </div>
  );
};

const Row = ({ summary, entry, first, onChange }: RowProps): ReactElement => {
  const { t } = useTranslation('record');
  const format = useFormat();
  const nowMs = useApp((model) => model.nowMs);
  const limits = limitsOf(summary, nowMs);
  const { activeUntil, label } = summary;
  return (
    <li className={styles['row']} data-card-row={summary.id}>
      <div>
        <div className={`${styles['label']} el`}>{label}</div>
        <div className="fs12 muted el">
          {summary.numberShown ? <span className="maskable">{summary.numberShown}</span> : null}{' '}
          {lineName(summary, format.language)}
        </div>
      </div>
      <div className={styles['computed']}>
        {activeUntil === null ? (
          <span className="faint">{t('preview.noDate')}</span>
        ) : (
          <>
            <span className="fs12 muted">{t('seenMany.computed')}</span>
            <button
              type="button"
              className="link"
              aria-label={t('seenMany.sameFor', { label, day: format.day(activeUntil) })}
              onClick={() => onChange(writtenDay(activeUntil, format.language, limits))}
            >
              {format.day(activeUntil)}
            </button>
          </>
        )}
      </div>
      <div>
        <DayField
          label={t('seenMany.dayFor', { label })}
          entry={entry}
          limits={limits}
          optional
          autoFocus={first}
          onChange={onChange}
        />
        <Difference summary={summary} entry={entry} />
      </div>
    </li>
  );
};

/** Records the dates that were seen for several cards; an empty line is a card that was not looked at. */
export const SeenManyDialog = ({
  request,
}: {
  readonly request: Extract<DialogRequest, { readonly kind: 'seen-many' }>;
}): ReactElement => {
  const { t } = useTranslation('record');
  const summaries = useApp((model) => model.summaries);
  const nowMs = useApp((model) => model.nowMs);
  const [cardIds, setCardIds] = useState(() => request.cardIds.slice(0, MOST_SEEN));
  const [typed, setTyped] = useState<TypedDays>({});
  const [source, setSource] = useState<(typeof SOURCES)[number]>('app');
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const [saving, setSaving] = useState(false);
  const cards = summaries.filter(({ id }) => cardIds.includes(id));
  const seen = seenOf(cards, typed, source, nowMs);
  const save = async (): Promise<void> => {
    if (saving || seen === null) return;
    setSaving(true);
    const reply = await window.app.recordConfirmations(seen);
    setSaving(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      // What was saved is saved: trying again must not record it twice.
      if (reply.failure.kind === 'saved-partly') setCardIds(reply.failure.failed.map(({ cardId }) => cardId));
      return;
    }
    applied(reply.value, 'date-recorded');
    clearSelection();
    closeDialog();
  };
  const rest = request.cardIds.length - MOST_SEEN;
  return (
    <DialogFrame
      title={t('seen.title')}
      subtitle={t('seenMany.subtitle')}
      width={760}
      onClose={closeDialog}
      filled={typed}
      onSave={() => void save()}
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={
        <DialogButtons
          status={seen === null ? t('seenMany.waits') : null}
          saveLabel={t('seenMany.save', { count: seen?.length ?? 0 })}
          ready={seen !== null}
          saving={saving}
          onSave={() => void save()}
        />
      }
    >
      <div className={styles['body']}>
        <Select
          label={t('seen.where')}
          value={source}
          data={SOURCES.map((value) => ({ value, label: t(`seen.wheres.${value}`) }))}
          onChange={(value) => setSource(SOURCES.find((one) => one === value) ?? source)}
        />
        <ul className={styles['rows']}>
          {cards.map((summary, index) => (
            <Row
              key={summary.id}
              summary={summary}
              entry={typed[summary.id] ?? EMPTY_DAY}
              first={index === 0}
              onChange={(entry) => setTyped((before) => ({ ...before, [summary.id]: entry }))}
            />
          ))}
        </ul>
        {rest > 0 ? <p className="muted">{t('seenMany.rest', { count: rest })}</p> : null}
      </div>
    </DialogFrame>
  );
};
