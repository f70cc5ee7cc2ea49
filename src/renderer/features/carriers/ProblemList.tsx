import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueProblem } from '#core/contract/carriers.ts';
import styles from './ProblemList.module.css';
import { placeWords, reasonWords } from './problem-words.ts';

/** So many say what is wrong; a file of nonsense has two hundred. */
const SHOWN = 8;

const Problem = ({ problem }: { readonly problem: CatalogueProblem }): ReactElement => {
  const { t } = useTranslation('carriers');
  const where = placeWords(problem, t);
  return (
    <li>
      <b>{where === '' ? t('refused.whole') : where}</b>
      {problem.place === '' ? null : <code>{problem.place}</code>}
      <span>{reasonWords(problem, t)}</span>
      {problem.detail === '' ? null : <small>{t('refused.found', { detail: problem.detail })}</small>}
    </li>
  );
};

/** What is wrong with a carrier file: each place, the reason, and what stands there. */
export const ProblemList = ({ problems }: { readonly problems: readonly CatalogueProblem[] }): ReactElement => {
  const { t } = useTranslation('carriers');
  const [whole, setWhole] = useState(false);
  const shown = whole ? problems : problems.slice(0, SHOWN);
  const rest = problems.length - shown.length;
  return (
    <div className={styles['problems']}>
      <ul aria-label={t('refused.list', { file: problems[0]?.file ?? '' })}>
        {shown.map((problem) => (
          <Problem key={problem.place + problem.kind + problem.detail} problem={problem} />
        ))}
      </ul>
      {rest === 0 ? null : (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {t('refused.more', { count: rest })}
        </button>
      )}
    </div>
  );
};
