import { Button, CloseButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueProblem } from '#core/contract/carriers.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useLanguage } from '../../use-format.ts';
import { type Outcome, restoreCarrier, tellOutcome, useOutcome } from './carrier-files.ts';
import styles from './OutcomeNote.module.css';
import { ProblemList } from './ProblemList.tsx';

const problemsOf = (failure: { readonly kind: string }): readonly CatalogueProblem[] =>
  'problems' in failure && Array.isArray(failure.problems) ? (failure.problems as readonly CatalogueProblem[]) : [];

/** A refusal in words, with every place of the file that is wrong. */
export const RefusalNote = ({ failure }: { readonly failure: { readonly kind: string } }): ReactElement => {
  const problems = problemsOf(failure);
  return <ErrorNote failure={failure}>{problems.length === 0 ? null : <ProblemList problems={problems} />}</ErrorNote>;
};

const Done = ({ outcome }: { readonly outcome: Exclude<Outcome, { kind: 'failed' }> }): ReactElement => {
  const { t } = useTranslation('carriers');
  const language = useLanguage();
  const told = outcome.kind === 'exported' ? t('exported') : t(outcome.kind, { name: outcome.carrier.names[language] });
  return (
    <div className={styles['done']}>
      <IconCheck size={16} stroke={1.75} aria-hidden="true" />
      <span className="grow">{told}</span>
      {outcome.kind === 'removed' ? (
        <Button size="xs" onClick={() => void restoreCarrier(outcome.carrier)}>
          {t('undo')}
        </Button>
      ) : null}
      <CloseButton size="sm" aria-label={t('dismiss')} onClick={() => tellOutcome(null)} />
    </div>
  );
};

/** What came of importing, exporting, removing. The region stays, so that what appears in it is announced. */
export const OutcomeNote = (): ReactElement => {
  const outcome = useOutcome();
  return (
    <div role="status" className={styles['place']}>
      {outcome === null ? null : outcome.kind === 'failed' ? (
        <RefusalNote failure={outcome.failure} />
      ) : (
        <Done outcome={outcome} />
      )}
    </div>
  );
};
