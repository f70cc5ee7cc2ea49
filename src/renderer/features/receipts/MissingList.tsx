import { Button } from '@mantine/core';
import { IconCircleCheck, IconPaperclip } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#core/model/card.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { go, useApp } from '../../app-state.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { actionLine, useActionWords } from '../card/action-words.ts';
import { unprovedActions } from '../card/unproved-actions.ts';
import { useCard, useCarrier } from '../card/use-card.ts';
import { AttachDialog } from './AttachDialog.tsx';
import styles from './ReceiptsPage.module.css';

const Lines = ({ card }: { readonly card: Card }): ReactElement => {
  const { t } = useTranslation('receipts');
  const words = useActionWords({ card, carrier: useCarrier(card.details.carrierId) });
  const [provesId, setProvesId] = useState<string | null>(null);
  return (
    <>
      <ul>
        {unprovedActions(card).map((action) => (
          <li key={action.id} className={styles['line']}>
            <span className="grow">{actionLine(action, words)}</span>
            <Button
              size="xs"
              leftSection={<IconPaperclip size={14} stroke={1.75} aria-hidden="true" />}
              aria-label={t('page.attachTo', { what: actionLine(action, words) })}
              onClick={() => setProvesId(action.id)}
            >
              {t('page.attach')}
            </Button>
          </li>
        ))}
      </ul>
      {provesId === null ? null : <AttachDialog card={card} provesId={provesId} onClose={() => setProvesId(null)} />}
    </>
  );
};

const OfCard = ({ summary }: { readonly summary: CardSummary }): ReactElement => {
  const card = useCard(summary.id);
  return (
    <section className={styles['missing']}>
      <h2 className="h2">
        <button type="button" className="link" onClick={() => go({ page: 'card', cardId: summary.id })}>
          {summary.label}
        </button>
      </h2>
      {card ? <Lines card={card} /> : null}
    </section>
  );
};

const PAGE = 30;

/** Renewals that nothing proves yet, card by card. */
export const MissingList = ({ query }: { readonly query: string }): ReactElement => {
  const { t } = useTranslation('receipts');
  const [shown, setShown] = useState(PAGE);
  const summaries = useApp((model) => model.summaries);
  const typed = query.trim().toLowerCase();
  const lacking = summaries.filter(
    ({ archived, receiptsMissing, searchText }) => !archived && receiptsMissing > 0 && searchText.includes(typed),
  );
  if (lacking.length === 0) {
    return (
      <EmptyState
        icon={<IconCircleCheck size={32} stroke={1.5} />}
        title={t('page.allProved')}
        text={t('page.allProvedText')}
      />
    );
  }
  return (
    <>
      {lacking.slice(0, shown).map((summary) => (
        <OfCard key={summary.id} summary={summary} />
      ))}
      {lacking.length > shown ? (
        <Button variant="subtle" onClick={() => setShown(shown + PAGE)}>
          {t('page.more', { count: lacking.length - shown })}
        </Button>
      ) : null}
    </>
  );
};
