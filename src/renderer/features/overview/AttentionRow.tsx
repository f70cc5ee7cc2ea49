import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSummary, HealthIssue } from '#core/views/card-summary.ts';
import { go, useApp } from '../../app-state.ts';
import { furtherIssues, issueWords } from '../../parts/health-words.ts';
import { StateIcon, StateMark } from '../../parts/StateMark.tsx';
import { useFormat, useToday } from '../../use-format.ts';
import styles from './Attention.module.css';
import { attentionWords } from './attention-words.ts';
import { takeNextStep } from './next-step.ts';

/** The sentence tells of the balance. */
const TOLD_HERE: readonly HealthIssue[] = ['overdue', 'evidence-missing', 'rule-update'];
/** The sentence tells of these too, unless the end is so near that it speaks of paying. */
const LAST_PAYMENT: readonly HealthIssue[] = ['disputed', 'unconfirmed'];

interface AttentionRowProps {
  readonly summary: CardSummary;
  /** The most urgent one carries the page's one filled button. */
  readonly first: boolean;
}

/** `a <b>b</b> c` as text and bold text. */
const withStrong = (text: string): ReactElement[] =>
  text
    .split(/<b>(.*?)<\/b>/)
    // The parts never change their order, and equal ones look the same.
    .map((part, index) => (index % 2 === 1 ? <b key={`b${part}`}>{part}</b> : <span key={`t${part}`}>{part}</span>));

const counted = (summary: CardSummary): boolean =>
  summary.daysLeft !== null && !['to-confirm', 'active', 'lost', 'unknown'].includes(summary.state);

const DaysLeft = ({ summary }: { readonly summary: CardSummary }): ReactElement => {
  const { t } = useTranslation('overview');
  const days = summary.daysLeft ?? 0;
  if (!counted(summary)) {
    return (
      <div className={styles['icon']}>
        <StateIcon state={summary.state} size={20} />
      </div>
    );
  }
  return (
    <div className={styles['big']} data-state={summary.state}>
      <span>{days}</span>
      <small>{t('unit', { count: days })}</small>
    </div>
  );
};

/** The worst of what else is not well; all of it stands on the card's page. */
const Further = ({ summary }: { readonly summary: CardSummary }): ReactElement | null => {
  const { t } = useTranslation('shell');
  const { nextStep, state } = summary;
  const told = state === 'due-soon' && nextStep !== 'pursue' && nextStep !== 'confirm' ? LAST_PAYMENT : [];
  const worst = furtherIssues(summary).find((issue) => TOLD_HERE.includes(issue) || told.includes(issue));
  return worst === undefined ? null : <span className={styles['further']}>{issueWords(worst, summary, t)}</span>;
};

/** A card that needs its person: days left, state, one sentence, one button. */
export const AttentionRow = ({ summary, first }: AttentionRowProps): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const today = useToday(summary.timeZone);
  const masking = useApp(({ app }) => app.settings.masking);
  const action = t(`do.${summary.nextStep}`);
  return (
    <li className={styles['row']} data-card-id={summary.id}>
      <DaysLeft summary={summary} />
      <div className={styles['words']}>
        <div className={styles['title']}>
          <a
            href={`#card-${summary.id}`}
            className={`${styles['label']} el`}
            onClick={(event) => {
              event.preventDefault();
              go({ page: 'card', cardId: summary.id });
            }}
          >
            {summary.label}
          </a>
          <StateMark state={summary.state} small />
          <Further summary={summary} />
        </div>
        <p className={styles['sentence']}>{withStrong(attentionWords(summary, { t, format, today }))}</p>
      </div>
      <Button
        className={styles['button'] ?? ''}
        variant={first ? 'filled' : 'default'}
        aria-label={masking ? action : t('do-for', { action, label: summary.label })}
        onClick={() => takeNextStep(summary)}
      >
        {action}
      </Button>
    </li>
  );
};
