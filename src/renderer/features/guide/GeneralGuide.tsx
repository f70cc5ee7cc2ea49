import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { generalAdvice, proposedOf } from '#core/guide/advice.ts';
import type { Situation } from '#core/guide/fit.ts';
import { openDialog } from '../../app-state.ts';
import { ChannelTable } from './ChannelTable.tsx';
import styles from './GuidePage.module.css';
import { Habits } from './Habits.tsx';
import { SituationPicker } from './SituationPicker.tsx';
import { StepList } from './StepList.tsx';
import { useGeneralWords } from './use-step-words.ts';
import { WayFacts } from './WayFacts.tsx';

/** What holds with every operator, for somebody who has no card here yet. */
export const GeneralGuide = (): ReactElement | null => {
  const { t } = useTranslation('guide');
  const words = useGeneralWords();
  const [situations, setSituations] = useState<readonly Situation[]>([]);
  const [way, setWay] = useState<string | null>(null);
  const advice = generalAdvice(situations);
  const chosen = advice.find(({ id }) => id === way) ?? proposedOf(advice, situations);
  if (chosen === null) return null;
  const choose = (next: readonly Situation[]): void => {
    setSituations(next);
    setWay(null);
  };
  return (
    <>
      <div className={styles['noCards']} role="note">
        <p>{t('noCards')}</p>
        <Button
          variant="filled"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => openDialog({ kind: 'add-card' })}
        >
          {t('addCard')}
        </Button>
      </div>
      <SituationPicker chosen={situations} onChoose={choose} />
      <ChannelTable
        key={situations.join()}
        currency={null}
        note={null}
        advice={advice}
        chosen={chosen.id}
        onChoose={setWay}
      />
      <div className={styles['columns']}>
        <StepList
          key={chosen.id}
          way={chosen}
          words={words}
          memory={`general:${chosen.id}`}
          facts={<WayFacts subject={null} way={chosen} />}
          end={null}
        />
        <aside className={styles['aside']}>
          <Habits />
        </aside>
      </div>
    </>
  );
};
