import { CloseButton, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-state.ts';
import styles from './RecordDialog.module.css';

interface CardsPartProps {
  readonly cardIds: readonly string[];
  /** Unlike currencies are never mixed, so only cards that count in this one are offered. */
  readonly currency: string;
  /** So many that were asked for count in another one. */
  readonly leftOut: number;
  readonly onChange: (cardIds: readonly string[]) => void;
}

const SHOWN = 12;

/** The cards that the same renewal is recorded for. */
export const CardsPart = ({ cardIds, currency, leftOut, onChange }: CardsPartProps): ReactElement => {
  const { t } = useTranslation('record');
  const summaries = useApp((model) => model.summaries);
  const chosen = new Set(cardIds);
  const labelOf = (id: string): string => summaries.find((summary) => summary.id === id)?.label ?? '';
  const others = summaries.filter((one) => !chosen.has(one.id) && !one.archived && one.currency === currency);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{t('cards.title')}</legend>
      <ul className={styles['picked']}>
        {cardIds.slice(0, SHOWN).map((id) => (
          <li key={id} className="tag">
            <span className="el">{labelOf(id)}</span>
            {cardIds.length > 1 ? (
              <CloseButton
                size={18}
                iconSize={12}
                aria-label={t('cards.remove', { label: labelOf(id) })}
                onClick={() => onChange(cardIds.filter((one) => one !== id))}
              />
            ) : null}
          </li>
        ))}
        {cardIds.length > SHOWN ? (
          <li className="faint">{t('cards.rest', { count: cardIds.length - SHOWN })}</li>
        ) : null}
      </ul>
      {leftOut > 0 ? (
        <p className="fs12 muted" role="status">
          {t('cards.leftOut', { count: leftOut })}
        </p>
      ) : null}
      {others.length === 0 ? (
        <p className="fs12 muted">{t('cards.none')}</p>
      ) : (
        <Select
          aria-label={t('cards.add')}
          placeholder={t('cards.search')}
          searchable
          limit={50}
          value={null}
          data={others.map(({ id, label, numberShown }) => ({
            value: id,
            label: numberShown === null ? label : `${label} ${numberShown}`,
          }))}
          onChange={(id) => {
            if (id !== null) onChange([...cardIds, id]);
          }}
        />
      )}
    </fieldset>
  );
};
