import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '#core/views/overview.ts';
import { useFormat } from '../../use-format.ts';
import styles from './Attention.module.css';
import { AttentionRow } from './AttentionRow.tsx';
import { StateCounts } from './StateCounts.tsx';

/** As many as can be taken in at a glance; the rest are one click away. */
const AT_FIRST = 6;
const AT_MOST = 60;

const Lead = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { cards: all, fine, fineUntil } = overview;
  const need = overview.attention.length;
  const kind = need === 0 ? (all === 1 ? 'none-one' : 'none') : all === 1 ? 'one' : fine === 0 ? 'all' : 'some';
  const day = fineUntil === null ? null : format.day(fineUntil);
  const rest =
    fine === 0
      ? null
      : need === 0
        ? day && t('rest.all-until', { day })
        : day === null
          ? t('rest.plain', { count: fine })
          : t('rest.until', { count: fine, day });
  return (
    <div className={styles['lead']}>
      <h2>{t(`lead.${kind}`, { count: need, need, all })}</h2>
      {rest ? <span className="muted fs13">{rest}</span> : null}
    </div>
  );
};

const Calm = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { fineUntil } = overview;
  return (
    <div className={`${styles['list']} ${styles['row']}`}>
      <div className={styles['icon']}>
        <IconCircleCheck size={28} stroke={1.5} color="var(--accent)" aria-hidden="true" />
      </div>
      <div>
        <p className="strong">{t('calm-title')}</p>
        <p className={styles['sentence']}>
          {fineUntil === null ? t('calm-plain') : t('calm-text', { day: format.day(fineUntil) })}
        </p>
      </div>
    </div>
  );
};

/** What needs the person now, most urgent first. */
export const Attention = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { t } = useTranslation('overview');
  const [opened, setOpened] = useState(false);
  const shown = overview.attention.slice(0, opened ? AT_MOST : AT_FIRST);
  const rest = overview.attention.length - shown.length;
  return (
    <section>
      <Lead overview={overview} />
      <StateCounts byState={overview.byState} />
      {shown.length === 0 ? (
        <Calm overview={overview} />
      ) : (
        <ul className={styles['list']} aria-label={t('needs-list')}>
          {shown.map((summary, index) => (
            <AttentionRow key={summary.id} summary={summary} first={index === 0} />
          ))}
        </ul>
      )}
      {rest > 0 && !opened ? (
        <Button size="xs" className={styles['more'] ?? ''} onClick={() => setOpened(true)}>
          {t('more', { count: rest })}
        </Button>
      ) : null}
    </section>
  );
};
