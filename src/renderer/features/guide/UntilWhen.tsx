import { IconClock } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { piecesOf } from '../../reason/pieces.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import { useFormat } from '../../use-format.ts';
import type { GuideSubject } from './guide-subject.ts';
import styles from './UntilWhen.module.css';

/** What is at stake and until when, in a few sentences: somebody with three days left reads nothing else first. */
const useSentences = ({ summary, today }: GuideSubject): readonly string[] => {
  const { t } = useTranslation('guide');
  const { day, days } = useFormat();
  const { state, activeUntil, receiveUntil, lostOn, daysLeft, latestSafeDay } = summary;
  if (activeUntil === null || daysLeft === null) return [t('until.unknown')];
  if (summary.hardStop && today <= activeUntil) {
    return [t('until.stops', { left: days(daysLeft), active: day(activeUntil) })];
  }
  const lost = lostOn === null ? [] : [t('until.lost', { lost: day(lostOn) })];
  if (today > activeUntil) {
    const grace = { left: days(daysLeft), lost: lostOn === null ? '' : day(lostOn) };
    return lostOn === null || state !== 'receive-only' ? lost : [t('until.grace', grace), t('until.late')];
  }
  const receives = receiveUntil !== null && receiveUntil > activeUntil && lostOn !== null;
  const safe = latestSafeDay !== null && latestSafeDay >= today && latestSafeDay < activeUntil;
  return [
    t('until.active', { left: days(daysLeft), active: day(activeUntil) }),
    ...(receives ? [t('until.receive', { receive: day(receiveUntil), lost: day(lostOn) })] : lost),
    t('until.late'),
    ...(safe ? [t('until.safe', { day: day(latestSafeDay) })] : []),
  ];
};

/** How long there is, and what comes then. */
export const UntilWhen = ({ subject }: { readonly subject: GuideSubject }): ReactElement => {
  const sentences = useSentences(subject);
  const { language } = useFormat();
  return (
    <p className={styles['until']} data-due={subject.summary.needsYou || undefined}>
      <IconClock size={16} stroke={1.75} aria-hidden="true" />
      <span>
        <ReasonText pieces={piecesOf(sentences.join(language === 'zh-CN' ? '' : ' '))} />
      </span>
    </p>
  );
};
