import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfirmationDraft } from '#core/contract/cards.ts';
import type { Deadline } from '#core/deadline.ts';
import { deadlineOf } from '#core/expiry.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { type ConfirmationPreview, previewConfirmation } from '#core/preview.ts';
import { formatDay } from '../../format-day.ts';
import { correctionWords, differenceWords } from '../../reason/difference-words.ts';
import { useLanguage } from '../../use-format.ts';
import { Dates } from '../record/Dates.tsx';
import dialogStyles from '../record/RecordDialog.module.css';
import { SmallBars } from '../record/SmallBars.tsx';
import styles from './SeenPreview.module.css';

interface SeenPreviewProps {
  readonly card: Card;
  readonly carrier: Carrier | null;
  readonly today: LocalDate;
  /** Null while nothing can be said yet. */
  readonly draft: ConfirmationDraft | null;
}

const Verdict = ({
  preview,
  seen,
}: {
  readonly preview: ConfirmationPreview;
  readonly seen: LocalDate | null;
}): ReactElement | null => {
  const { t } = useTranslation('record');
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  const { difference, now } = preview;
  if (seen === null) return null;
  if (difference !== null) {
    return (
      <div className={styles['differs']} role="status">
        <p>{differenceWords(difference, reason, language)}</p>
        <p>{correctionWords(difference, reason)}</p>
        <p>{t('seen.differs')}</p>
      </div>
    );
  }
  return (
    <p className={styles['agrees']} role="status">
      {now.activeUntil === null ? t('seen.none') : t('seen.agrees')}
    </p>
  );
};

/** So far, and with what was seen; the difference in words before it is saved. */
export const SeenPreview = ({ card, carrier, today, draft }: SeenPreviewProps): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const preview: ConfirmationPreview | null = draft === null ? null : previewConfirmation(card, carrier, draft);
  const now: Deadline = preview?.now ?? deadlineOf(card, carrier);
  const after = preview?.after ?? now;
  const told = (deadline: Deadline): string =>
    deadline.activeUntil === null ? t('preview.noDate') : formatDay(deadline.activeUntil, language);
  return (
    <section className={dialogStyles['pane']} aria-label={t('preview.title')}>
      <h3 className="h2">{t('preview.title')}</h3>
      <SmallBars
        now={now}
        after={after}
        today={today}
        nowLabel={t('seen.was')}
        nowText={told(now)}
        afterLabel={t('seen.will')}
        afterText={preview === null ? '' : told(after)}
        worse={false}
        soft={false}
      />
      {preview === null ? null : <Dates after={after} />}
      {preview === null ? null : <Verdict preview={preview} seen={draft?.activeUntil ?? null} />}
    </section>
  );
};
