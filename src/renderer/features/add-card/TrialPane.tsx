import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import { lossWords } from '../../reason/phase-words.ts';
import { useLanguage } from '../../use-format.ts';
import { Dates } from '../record/Dates.tsx';
import styles from './CardFields.module.css';
import { type CardForm, type ChosenPlan, draftOf } from './card-form.ts';
import { trialDeadline } from './trial-card.ts';

interface TrialPaneProps {
  readonly form: CardForm;
  readonly chosen: ChosenPlan | null;
  readonly today: LocalDate;
}

/** The dates that the card will have, while it is still being typed. */
export const TrialPane = ({ form, chosen, today }: TrialPaneProps): ReactElement => {
  const { t } = useTranslation('add');
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  const deadline = chosen === null ? null : trialDeadline(draftOf(form, chosen, language), chosen, today);
  const known = deadline !== null && deadline.activeUntil !== null;
  return (
    <section className={styles['pane']} aria-label={t('trial.title')}>
      <h3 className="h2">{t('trial.title')}</h3>
      <div aria-live="polite">
        {known ? (
          <>
            <Dates after={deadline} />
            <p className="muted">{lossWords(deadline, reason)}</p>
          </>
        ) : (
          <p className="muted">{chosen === null ? t('trial.empty') : t('trial.noDate')}</p>
        )}
      </div>
    </section>
  );
};
