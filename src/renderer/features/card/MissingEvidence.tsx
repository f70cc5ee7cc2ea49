import { Button } from '@mantine/core';
import { IconAlertCircle, IconPaperclip } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachDialog } from '../receipts/AttachDialog.tsx';
import { setNoProof } from '../receipts/no-proof.ts';
import { actionLine, useActionWords } from './action-words.ts';
import type { CardView } from './card-view.ts';
import styles from './MissingEvidence.module.css';
import { unprovedActions } from './unproved-actions.ts';

/** The renewals that nothing proves yet, each with the way to attach it. */
export const MissingEvidence = ({ view }: { readonly view: CardView }): ReactElement | null => {
  const { t } = useTranslation('card');
  const words = useActionWords(view);
  const [provesId, setProvesId] = useState<string | null>(null);
  const unproved = unprovedActions(view.card);
  if (unproved.length === 0) return null;
  return (
    <section className={styles['note']}>
      <h2 className={styles['title']}>
        <IconAlertCircle size={16} stroke={1.75} aria-hidden="true" />
        {t('evidence.title', { count: unproved.length })}
      </h2>
      <ul className={styles['list']}>
        {unproved.map((action) => (
          <li key={action.id}>
            <span className="grow">{actionLine(action, words)}</span>
            <span className={styles['ways']}>
              <Button
                size="xs"
                leftSection={<IconPaperclip size={14} stroke={1.75} aria-hidden="true" />}
                aria-label={`${t('evidence.attach')}: ${actionLine(action, words)}`}
                onClick={() => setProvesId(action.id)}
              >
                {t('evidence.attach')}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                aria-label={`${t('evidence.none')}: ${actionLine(action, words)}`}
                onClick={() => void setNoProof(view.card.id, action.id, true)}
              >
                {t('evidence.none')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {provesId === null ? null : (
        <AttachDialog card={view.card} provesId={provesId} onClose={() => setProvesId(null)} />
      )}
    </section>
  );
};
