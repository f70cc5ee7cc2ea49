import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '#core/deadline.ts';
import { applied, tellFailure } from '../../app-state.ts';
import { lengthWords } from '../../reason/context.ts';
import { correctionWords, differenceWords } from '../../reason/difference-words.ts';
import { useLanguage } from '../../use-format.ts';
import type { CardView } from './card-view.ts';
import styles from './DifferenceNote.module.css';

interface DifferenceNoteProps {
  readonly view: CardView;
  readonly difference: Difference;
}

/** Puts the number that explains the seen date in place of the rule's, for this card. */
const takeNumber = async ({ view, difference }: DifferenceNoteProps): Promise<void> => {
  const { correction, confirmationId } = difference;
  const snapshot = view.card.rules.at(-1);
  if (correction === null || !snapshot) return;
  const others = snapshot.overrides.filter(({ path }) => path !== correction.path);
  const mine = { path: correction.path, value: correction.to, becauseId: confirmationId };
  const reply = await window.app.saveOverrides(view.card.id, [...others, mine]);
  if (reply.ok) applied(reply.value, 'rule-changed');
  else tellFailure(reply.failure);
};

/** The difference between the date that was seen and the computed one, and the number that would explain it. */
export const DifferenceNote = (props: DifferenceNoteProps): ReactElement => {
  const { difference } = props;
  const { t } = useTranslation('card');
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  const corrected = correctionWords(difference, reason);
  return (
    <div className={styles['note']}>
      <span className="grow">
        {differenceWords(difference, reason, language)} {corrected}
      </span>
      {difference.correction === null ? null : (
        <Button size="xs" onClick={() => void takeNumber(props)}>
          {t('why.use', { days: lengthWords(reason, { count: difference.correction.to, unit: 'days' }) })}
        </Button>
      )}
    </div>
  );
};
