import { Button, Checkbox, Progress } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import { stepsOf } from '#core/guide/steps.ts';
import { piecesOf } from '../../reason/pieces.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import { useProgress } from './guide-progress.ts';
import styles from './StepList.module.css';
import { type StepWords, useStepTexts } from './use-step-words.ts';
import { useWayName } from './way-name.ts';

interface StepListProps {
  readonly way: ChannelAdvice;
  readonly words: StepWords;
  /** Under which the ticks are remembered. */
  readonly memory: string;
  /** What there is to know before the first step. */
  readonly facts: ReactNode;
  /** What comes after the last one. */
  readonly end: ReactNode;
}

/** One way as a checklist that remembers where one was. */
export const StepList = ({ way, words, memory, facts, end }: StepListProps): ReactElement => {
  const { t } = useTranslation('guide');
  const wayName = useWayName();
  const texts = useStepTexts(words);
  const steps = stepsOf(way.kind);
  const [ticked, setTicked] = useProgress(memory);
  const done = steps.filter((step) => ticked.includes(step)).length;
  const toggle = (step: string): void =>
    setTicked(ticked.includes(step) ? ticked.filter((known) => known !== step) : [...ticked, step]);
  return (
    <section aria-labelledby="guide-steps">
      <div className="row">
        <h2 id="guide-steps" className={styles['title']}>
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
      {facts}
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step} data-done={ticked.includes(step) || undefined}>
            <Checkbox
              checked={ticked.includes(step)}
              onChange={() => toggle(step)}
              label={<ReasonText pieces={piecesOf(texts(step).act)} />}
              description={texts(step).mind}
            />
          </li>
        ))}
      </ol>
      {end}
    </section>
  );
};
