import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { furtherIssues, issueWords } from '../../parts/health-words.ts';
import type { CardView } from './card-view.ts';
import styles from './Health.module.css';

/** What is not well with the card beyond its state, which stands in the head of the page; worst first. */
export const Health = ({ view: { summary } }: { readonly view: CardView }): ReactElement | null => {
  const { t } = useTranslation('shell');
  const titleId = useId();
  if (summary === null || summary.archived) return null;
  const issues = furtherIssues(summary);
  if (issues.length === 0 && summary.health.length > 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 className="h2" id={titleId}>
        {t('health.title')}
      </h2>
      {issues.length === 0 ? (
        <p className={styles['line']}>
          <IconCircleCheck size={16} stroke={1.75} aria-hidden="true" />
          {t('health.fine')}
        </p>
      ) : (
        <ol className={styles['issues']}>
          {issues.map((issue) => (
            <li key={issue} className={styles['line']} data-issue={issue}>
              <IconAlertCircle size={16} stroke={1.75} aria-hidden="true" />
              {issueWords(issue, summary, t)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
