import { CloseButton, Select } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-state.ts';
import { formatList } from '../../format-amount.ts';
import { useLanguage } from '../../use-format.ts';
import type { LeftOut } from './coverage.ts';
import styles from './RecordDialog.module.css';

interface CardsPartProps {
  readonly cardIds: readonly string[];
  /** Unlike currencies are never mixed, so only cards that count in this one are offered. */
  readonly currency: string;
  /** Those that were asked for and cannot have this renewal. */
  readonly leftOut: readonly LeftOut[];
  readonly onChange: (cardIds: readonly string[]) => void;
}

const SHOWN = 12;
const WHYS = ['product', 'kind', 'currency'] as const satisfies readonly LeftOut['why'][];

/** The cards that the same renewal is recorded for. */
export const CardsPart = ({ cardIds, currency, leftOut, onChange }: CardsPartProps): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
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
      <div role="status">
        {WHYS.map((why) => {
          const labels = leftOut.filter((one) => one.why === why).map(({ label }) => label);
          return labels.length === 0 ? null : (
            <p key={why} className={styles['leftOut']} data-why={why}>
              <IconAlertCircle size={14} stroke={1.75} aria-hidden="true" />
              {t(`cards.without.${why}`, { cards: formatList(labels, language), count: labels.length })}
            </p>
          );
        })}
      </div>
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
