import type { TFunction } from 'i18next';
import type { CardState } from '#core/deadline.ts';
import type { CardSummary, HealthIssue } from '#core/views/card-summary.ts';

/** What the card's state says already, wherever it stands beside. */
const SAID: Readonly<Record<CardState, HealthIssue | null>> = {
  active: null,
  'to-confirm': 'unconfirmed',
  'due-soon': 'due-soon',
  'hard-stop': 'hard-stop-ahead',
  'receive-only': 'receive-only',
  lost: 'lost',
  unknown: 'date-unknown',
  archived: null,
};

/** What is not well with a card beyond its state, worst first. */
export const furtherIssues = ({ health, state }: CardSummary): readonly HealthIssue[] =>
  health.filter((issue) => issue !== SAID[state]);

/** An issue of a card in a few words. */
export const issueWords = (issue: HealthIssue, { receiptsMissing }: CardSummary, t: TFunction<'shell'>): string =>
  issue === 'evidence-missing' ? t('health.evidence-missing', { count: receiptsMissing }) : t(`health.${issue}`);
