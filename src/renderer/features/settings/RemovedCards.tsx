import { Button } from '@mantine/core';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemovedCardRow } from '#core/contract/cards.ts';
import { applied, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useFormat } from '../../use-format.ts';
import { SettingRow } from './SettingRow.tsx';
import styles from './SettingsPage.module.css';

/** What lies removed, asked again whenever something changed. */
const useRemoved = (): readonly RemovedCardRow[] => {
  const revision = useApp((model) => model.revision);
  const [rows, setRows] = useState<readonly RemovedCardRow[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what it is asked again for.
  useEffect(() => {
    let left = false;
    void window.app.removedCards().then((found) => {
      if (!left) setRows(found);
    });
    return () => {
      left = true;
    };
  }, [revision]);
  return rows;
};

/** Cards that were removed and can still come back; nothing while there are none. */
export const RemovedCards = (): ReactElement | null => {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const rows = useRemoved();
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const bringBack = async (cardId: string): Promise<void> => {
    const reply = await window.app.restoreCard(cardId);
    setFailure(reply.ok ? null : reply.failure);
    if (reply.ok) applied(reply.value, 'card-back');
  };
  if (rows.length === 0) return null;
  return (
    <>
      <SettingRow label={t('removed')} text={t('removed-text')}>
        {() => null}
      </SettingRow>
      <ul aria-label={t('removed')} className={styles['removed']}>
        {rows.map(({ cardId, label, numberShown, removedAt }) => (
          <li key={cardId} className={styles['row']}>
            <div className={styles['words']}>
              <div>{label}</div>
              <div className={styles['text']}>
                {numberShown === null ? null : (
                  <>
                    <span className="maskable num">{numberShown}</span>
                    {' · '}
                  </>
                )}
                {t('removed-when', { when: format.instant(removedAt) })}
              </div>
            </div>
            <Button aria-label={t('bring-back-card', { label })} onClick={() => void bringBack(cardId)}>
              {t('bring-back')}
            </Button>
          </li>
        ))}
      </ul>
      {failure === null ? null : <ErrorNote failure={failure} />}
    </>
  );
};
