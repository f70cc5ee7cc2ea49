import { Button, Checkbox, Progress } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import { stepsOf } from '#core/guide/steps.ts';
import { useLanguage } from '../../use-format.ts';
import styles from './GuidePage.module.css';
import { useProgress } from './guide-progress.ts';
import type { GuideSubject } from './guide-subject.ts';
import { useStepWords } from './use-step-words.ts';

/** One way as a checklist that remembers where one was. */
export const ChannelSteps = ({
  subject,
  way,
}: {
  readonly subject: GuideSubject;
  readonly way: ChannelAdvice;
}): ReactElement => {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const words = useStepWords(subject, way);
  const steps = stepsOf(way.channel.kind);
  const [ticked, setTicked] = useProgress(`${subject.summary.id}:${way.channel.id}`);
  const done = steps.filter((step) => ticked.includes(step)).length;
  const toggle = (step: string): void =>
    setTicked(ticked.includes(step) ? ticked.filter((known) => known !== step) : [...ticked, step]);
  return (
    <section aria-labelledby="guide-steps">
      <div className="row">
        <h2 id="guide-steps" className={styles['stepsTitle']}>
          {t('stepsTitle', { way: way.channel.names[language] })}
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
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step} data-done={ticked.includes(step) || undefined}>
            <Checkbox
              checked={ticked.includes(step)}
              onChange={() => toggle(step)}
              label={t(`step.${step}.do`, { ...words })}
              description={t(`step.${step}.mind`, { ...words })}
            />
          </li>
        ))}
      </ol>
    </section>
  );
};
