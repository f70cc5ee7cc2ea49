import type { ReactElement } from 'react';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import type { GuideSubject } from './guide-subject.ts';
import { RecordIt } from './RecordIt.tsx';
import { StepList } from './StepList.tsx';
import { useStepWords } from './use-step-words.ts';
import { WayFacts } from './WayFacts.tsx';

interface ChannelStepsProps {
  readonly subject: GuideSubject;
  readonly way: ChannelAdvice;
}

/** One way to renew one card, which ends in the record. */
export const ChannelSteps = ({ subject, way }: ChannelStepsProps): ReactElement => {
  const words = useStepWords(subject, way);
  const { id, lastRenewal } = subject.summary;
  return (
    <StepList
      way={way}
      words={words}
      // A renewal that is recorded ends its checklist: the next one begins anew.
      memory={`${id}:${way.id}:${lastRenewal?.on ?? ''}`}
      facts={<WayFacts subject={subject} way={way} />}
      end={<RecordIt subject={subject} way={way} />}
    />
  );
};
