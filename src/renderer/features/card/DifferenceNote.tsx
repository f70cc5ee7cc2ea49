import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '#core/deadline.ts';
import { differenceWords } from '../../reason/difference-words.ts';
import { useLanguage } from '../../use-format.ts';
import { CorrectionOffer } from '../carriers/CorrectionOffer.tsx';
import type { CardView } from './card-view.ts';
import styles from './DifferenceNote.module.css';

interface DifferenceNoteProps {
  readonly view: CardView;
  readonly difference: Difference;
}

/** The difference between the date that was seen and the computed one, and the number that would explain it. */
export const DifferenceNote = ({ view, difference }: DifferenceNoteProps): ReactElement => {
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  return (
    <div className={styles['note']}>
      <p>{differenceWords(difference, reason, language)}</p>
      <CorrectionOffer view={view} difference={difference} />
    </div>
  );
};
