import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight, IconCircleCheck } from '@tabler/icons-react';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReasonStep } from '#core/deadline.ts';
import { formatDay, formatDayOfYearLong } from '../../format-day.ts';
import { lengthWords } from '../../reason/context.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import { sentenceOf } from '../../reason/sentence.ts';
import { sideNoteOf } from '../../reason/source-line.ts';
import { useLanguage } from '../../use-format.ts';
import { type CardView, useReasonContext } from './card-view.ts';
import { DifferenceNote } from './DifferenceNote.tsx';
import { SourceNote } from './SourceNote.tsx';
import styles from './WhyPanel.module.css';

/** So many of the latest steps are shown at once; a card of ten years has hundreds. */
const SHOWN = 5;

/** A change of plan is no renewal and nobody takes it for one. */
const tells = (step: ReasonStep): boolean => step.kind !== 'not-counted' || step.actionKind !== 'plan-changed';

const stepKey = (step: ReasonStep): string => {
  if (step.kind === 'granted' || step.kind === 'not-counted') return step.actionId + step.kind;
  if (step.kind === 'seen') return step.confirmationId;
  return step.kind + step.on;
};

const Agreement = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  const { deadline } = view;
  const days = deadline.difference?.days ?? 0;
  if (days !== 0) {
    return (
      <span className="tag tag-due">
        {t('why.differs', { days: lengthWords(reason, { count: Math.abs(days), unit: 'days' }) })}
      </span>
    );
  }
  if (deadline.doubts.includes('claimed')) return <span className="tag tag-estimate">{t('why.claimed')}</span>;
  // The first date that was seen has nothing to be compared with, and is no computation either.
  const alone = deadline.reason.some(
    (step) => step.kind === 'seen' && step.computed === null && step.until === deadline.activeUntil,
  );
  if (alone) return <span className="tag">{t('why.seen')}</span>;
  const agreed = deadline.reason.some((step) => step.kind === 'seen' && step.computed === step.until);
  if (!agreed) return <span className="tag tag-estimate">{t('why.computed')}</span>;
  return (
    <span className="tag tag-accent">
      <IconCircleCheck size={14} stroke={1.75} aria-hidden="true" />
      {t('why.agrees')}
    </span>
  );
};

const Steps = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const context = useReasonContext(view);
  const [whole, setWhole] = useState(false);
  const reason = view.deadline.reason.filter(tells);
  const hidden = whole ? 0 : Math.max(0, reason.length - SHOWN);
  return (
    <>
      {hidden === 0 ? null : (
        <Button variant="subtle" size="xs" onClick={() => setWhole(true)}>
          {t('why.earlier', { count: hidden })}
        </Button>
      )}
      <ol className={styles['steps']} start={hidden + 1}>
        {reason.slice(hidden).map((step, at) => (
          <li key={stepKey(step)}>
            <span className={styles['number']} aria-hidden="true">
              {hidden + at + 1}
            </span>
            <span>
              <ReasonText pieces={sentenceOf(step, context)} />
            </span>
            <span className={styles['side']}>
              <SourceNote note={sideNoteOf(step, context)} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
};

const Remarks = ({ view }: { readonly view: CardView }): ReactElement | null => {
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  const { doubts, latestSafeDay, activeUntil } = view.deadline;
  const safe =
    latestSafeDay !== null && activeUntil !== null && latestSafeDay < activeUntil && view.today <= activeUntil;
  if (doubts.length === 0 && !safe) return null;
  return (
    <ul className={styles['remarks']}>
      {safe ? <li>{t('why.safe', { day: formatDay(latestSafeDay, language) })}</li> : null}
      {doubts.map((doubt) => (
        <li key={doubt}>{reason(`doubt.${doubt}`)}</li>
      ))}
    </ul>
  );
};

/** Why the date is what it is, sentence by sentence, each with its source. */
export const WhyPanel = ({ view }: { readonly view: CardView }): ReactElement | null => {
  const { t } = useTranslation('card');
  const language = useLanguage();
  const bodyId = useId();
  const titleId = useId();
  const [open, { toggle }] = useDisclosure(true);
  const { activeUntil, difference, reason } = view.deadline;
  if (activeUntil === null && reason.length === 0) return null;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section className={styles['why']} aria-labelledby={titleId}>
      <div className="row">
        <h2 className="h2" id={titleId}>
          <button
            type="button"
            className={styles['toggle']}
            aria-expanded={open}
            aria-controls={bodyId}
            onClick={toggle}
          >
            <Chevron size={14} stroke={1.75} aria-hidden="true" />
            {activeUntil === null
              ? t('why.noDate')
              : t('why.title', { day: formatDayOfYearLong(activeUntil, language) })}
          </button>
        </h2>
        <span className="grow" />
        {activeUntil === null ? null : <Agreement view={view} />}
      </div>
      <div id={bodyId} hidden={!open}>
        <Steps view={view} />
        {difference === null ? null : <DifferenceNote view={view} difference={difference} />}
        <Remarks view={view} />
      </div>
    </section>
  );
};
