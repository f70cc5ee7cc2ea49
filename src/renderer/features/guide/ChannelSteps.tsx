import { Button, Checkbox, Progress } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import { stepsOf } from '#core/guide/steps.ts';
import { piecesOf } from '../../reason/pieces.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import styles from './GuidePage.module.css';
import { useProgress } from './guide-progress.ts';
import type { GuideSubject } from './guide-subject.ts';
import { RecordIt } from './RecordIt.tsx';
import { strongWords, useStepWords } from './use-step-words.ts';
import { WayFacts } from './WayFacts.tsx';
import { useWayName } from './way-name.ts';

/** One way as a checklist that remembers where one was, and ends in the record. */
export const ChannelSteps = ({
  subject,
  way,
}: {
  readonly subject: GuideSubject;
  readonly way: ChannelAdvice;
}): ReactElement => {
  const { t } = useTranslation('guide');
  const wayName = useWayName();
  const words = useStepWords(subject, way);
  const steps = stepsOf(way.kind);
  // A renewal that is recorded ends its checklist: the next one begins anew.
  const [ticked, setTicked] = useProgress(`${subject.summary.id}:${way.id}:${subject.summary.lastRenewal?.on ?? ''}`);
  const done = steps.filter((step) => ticked.includes(step)).length;
  const toggle = (step: string): void =>
    setTicked(ticked.includes(step) ? ticked.filter((known) => known !== step) : [...ticked, step]);
  return (
    <section aria-labelledby="guide-steps">
      <div className="row">
        <h2 id="guide-steps" className={styles['stepsTitle']}>
          {t('stepsTitle', { way: wayName(way) })}
        </h2>
        <span className="grow" />
        {done > 0 ? (
          <Button variant="subtle" size="compact-xs" onClick={() => setTicked([])}>
            {t('restart')}
          </Button>
        ) : null}
        <span className={styles['count']}>{t('progress', { done, all: steps.length })}</span>
        <Progress
          className={styles['progress'] ?? ''}
          value={(done / steps.length) * 100}
          aria-label={t('progress', { done, all: steps.length })}
        />
      </div>
      <WayFacts subject={subject} way={way} />
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step} data-done={ticked.includes(step) || undefined}>
            <Checkbox
              checked={ticked.includes(step)}
              onChange={() => toggle(step)}
              label={<ReasonText pieces={piecesOf(t(`step.${step}.do`, { ...strongWords(words) }))} />}
              description={t(`step.${step}.mind`, { ...words })}
            />
          </li>
        ))}
      </ol>
      <RecordIt subject={subject} way={way} />
    </section>
  );
};
