import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '#core/deadline.ts';
import { daysBetween, type LocalDate } from '#core/local-date.ts';
import { formatDay } from '../../format-day.ts';
import { lengthWords } from '../../reason/context.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import { sentenceOf } from '../../reason/sentence.ts';
import { useLanguage } from '../../use-format.ts';
import { useReasonContext } from '../card/card-view.ts';
import { CautionBlock } from './CautionBlock.tsx';
import { Dates } from './Dates.tsx';
import styles from './PreviewPane.module.css';
import dialogStyles from './RecordDialog.module.css';
import { SmallBars } from './SmallBars.tsx';
import type { CardPreview, RecordModel } from './use-record-form.ts';

/** How far the date moves, in words: `40 days earlier`. */
export const useGain = (): ((preview: CardPreview['preview']) => string) => {
  const { t } = useTranslation('record');
  const { t: reason } = useTranslation('reason');
  return ({ daysGained, after }) => {
    if (daysGained === null) return after.activeUntil === null ? t('preview.noDate') : t('preview.fresh');
    const days = lengthWords(reason, { count: Math.abs(daysGained), unit: 'days' });
    return daysGained === 0 ? t('preview.same') : t(daysGained > 0 ? 'preview.later' : 'preview.earlier', { days });
  };
};

const Sentence = ({
  shown,
  today,
}: {
  readonly shown: CardPreview;
  readonly today: LocalDate;
}): ReactElement | null => {
  const { subject, preview } = shown;
  const context = useReasonContext({ ...subject, summary: null, today });
  if (preview.step === null) return null;
  return (
    <p className={styles['sentence']}>
      <ReasonText pieces={sentenceOf(preview.step, context)} />
    </p>
  );
};

const nowWords = (
  { activeUntil }: Deadline,
  today: LocalDate,
  words: { readonly none: string; readonly until: (day: LocalDate, days: number) => string },
): string => (activeUntil === null ? words.none : words.until(activeUntil, daysBetween(today, activeUntil)));

interface ComparisonProps {
  readonly shown: CardPreview;
  readonly today: LocalDate;
  readonly edit: boolean;
}

const Comparison = ({ shown, today, edit }: ComparisonProps): ReactElement => {
  const { t } = useTranslation('record');
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  const gain = useGain();
  const { now, after, daysGained } = shown.preview;
  const told = nowWords(now, today, {
    none: t('preview.noDate'),
    until: (day, days) =>
      days < 0
        ? t('preview.past', { day: formatDay(day, language) })
        : t('preview.until', {
            day: formatDay(day, language),
            days: lengthWords(reason, { count: days, unit: 'days' }),
          }),
  });
  return (
    <>
      <SmallBars
        now={now}
        after={after}
        today={today}
        nowLabel={t('preview.now')}
        nowText={told}
        afterLabel={edit ? t('preview.changed') : t('preview.after')}
        afterText={gain(shown.preview)}
        worse={daysGained !== null && daysGained < 0}
      />
      <Dates after={after} />
      <Sentence shown={shown} today={today} />
    </>
  );
};

const Others = ({ model, cards }: { readonly model: RecordModel; readonly cards: number }): ReactElement => {
  const rest = cards - model.previews.length;
  const { t } = useTranslation('record');
  const language = useLanguage();
  const gain = useGain();
  return (
    <section className={styles['others']}>
      <h3 className="h2">{t('preview.others')}</h3>
      <ul>
        {model.previews.slice(1).map(({ subject, preview }) => (
          <li key={subject.card.id}>
            <span className="grow el">{subject.card.details.label}</span>
            <span className="num">
              {preview.after.activeUntil === null ? '' : formatDay(preview.after.activeUntil, language)}
            </span>
            <span className="faint">{gain(preview)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="muted">{t('preview.rest', { count: rest })}</p> : null}
    </section>
  );
};

/** Until when each of several cards lives as things stand, while nothing can be said of the renewal yet. */
const SoFar = ({ model }: { readonly model: RecordModel }): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  return (
    <section className={styles['others']}>
      <h4 className="fs12 muted">{t('preview.now')}</h4>
      <ul>
        {model.previews.map(({ subject, preview: { now } }) => (
          <li key={subject.card.id}>
            <span className="grow el">{subject.card.details.label}</span>
            <span className="num">
              {now.activeUntil === null ? t('preview.noDate') : formatDay(now.activeUntil, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

interface PreviewPaneProps {
  readonly model: RecordModel;
  readonly cards: number;
  /** Something recorded is corrected. */
  readonly edit?: boolean;
}

/** What the renewal would do: now and after on one scale, the dates, the reason, and what to think about. */
export const PreviewPane = ({ model, cards, edit = false }: PreviewPaneProps): ReactElement => {
  const { t } = useTranslation('record');
  const { previews, previewable, cautions, subject, form } = model;
  const [shown] = previews;
  const claimed = form.status === 'claimed' && shown?.preview.after.doubts.includes('claimed');
  return (
    <section className={dialogStyles['pane']} aria-label={t('preview.title')}>
      <div className="row">
        <h3 className="h2">{t('preview.title')}</h3>
        <span className="grow" />
        {previewable && claimed ? <span className="tag tag-estimate">{t('preview.claimed')}</span> : null}
      </div>
      <div aria-live="polite">
        {shown && previewable && cards > 1 ? (
          <p className={styles['whose']}>{shown.subject.card.details.label}</p>
        ) : null}
        {shown && previewable ? (
          <Comparison shown={shown} today={subject.today} edit={edit} />
        ) : (
          <>
            <p className={styles['waits']}>{t('preview.waits')}</p>
            {cards > 1 ? <SoFar model={model} /> : null}
          </>
        )}
      </div>
      {cautions.map((caution) => (
        <CautionBlock key={JSON.stringify(caution)} caution={caution} model={model} />
      ))}
      {previewable && cards > 1 ? <Others model={model} cards={cards} /> : null}
    </section>
  );
};
