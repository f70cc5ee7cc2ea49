import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditGap } from '#core/reminders/view.ts';
import { useFormat } from '../../use-format.ts';
import { AuditRow } from './AuditRow.tsx';
import { gapWords } from './audit-lines.ts';
import styles from './Panels.module.css';

const AT_FIRST = 2;

/** When nothing could be told, those stretches first that had a date near them. */
export const Away = ({ gaps }: { readonly gaps: readonly AuditGap[] }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const near = gaps.filter(({ cardsNear }) => cardsNear > 0);
  const shown = opened ? gaps : near.slice(0, AT_FIRST);
  const isMore = !opened && gaps.length > shown.length;
  return (
    <AuditRow tone={near.length > 0 ? 'trouble' : 'fine'} title={t('audit.away')}>
      {near.length === 0 ? <p>{t('audit.away-none')}</p> : null}
      {shown.map((gap) => {
        const words = gapWords(gap, t, format);
        return (
          <p key={gap.from + gap.why}>
            {words.when}
            <span className={styles['near']}>{words.near}</span>
          </p>
        );
      })}
      {isMore ? (
        <button type="button" className="link fs12" onClick={() => setOpened(true)}>
          {t('audit.away-more', { count: gaps.length })}
        </button>
      ) : null}
    </AuditRow>
  );
};
