import { IconLock, IconPlus, IconSparkles, type TablerIcon } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import type { Plan } from '#core/model/carrier.ts';
import { openDialog, useApp } from '../../app-state.ts';
import { useFormat } from '../../use-format.ts';
import { showSample } from '../shell/sample.ts';
import { FirstCardForm } from './FirstCardForm.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { StartBar } from './StartBar.tsx';
import styles from './StartPage.module.css';
import { startDates } from './start-dates.ts';

/** The carrier of the founding text, and the one that most people here begin with. */
const FIRST_CARRIER = 'hotlink';

interface WayProps {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly text: string;
  readonly onClick: () => void;
}

const Way = ({ icon: Icon, title, text, onClick }: WayProps): ReactElement => (
  <li>
    <button type="button" className={styles['way']} onClick={onClick}>
      <Icon size={20} stroke={1.75} aria-hidden="true" />
      <span>
        <b>{title}</b>
        <span className={styles['way-text']}>{text}</span>
      </span>
    </button>
  </li>
);

/** The first page: teaches the three dates, and takes the first card right here. */
export const StartPage = (): ReactElement => {
  const { t } = useTranslation('start');
  const { today } = useFormat();
  const carriers = useApp((model) => model.carriers);
  const carrier = carriers.find((entry) => entry.carrier.id === FIRST_CARRIER)?.carrier ?? null;
  const [answer, setAnswer] = useState<{ readonly expiry: LocalDate | null; readonly plan: Plan | null }>({
    expiry: null,
    plan: null,
  });
  return (
    <div className={styles['page']}>
      <div className={styles['top']}>
        <LanguageMenu />
      </div>
      <div className={styles['columns']}>
        <section className={styles['main']}>
          <h1 className={styles['title']} tabIndex={-1}>
            {t('title')}
          </h1>
          <p className={styles['lead']}>{t('lead')}</p>
          <StartBar dates={startDates(today, answer.expiry, answer.plan)} />
          <FirstCardForm carrier={carrier} onAnswer={(expiry, plan) => setAnswer({ expiry, plan })} />
        </section>
        <aside className={styles['aside']}>
          <h2 className="h2">{t('other-ways')}</h2>
          <ul>
            <Way
              icon={IconSparkles}
              title={t('sample')}
              text={t('sample-text')}
              onClick={() => void showSample(true)}
            />
            <Way
              icon={IconPlus}
              title={t('another')}
              text={t('another-text', { count: carriers.length })}
              onClick={() => openDialog({ kind: 'add-card' })}
            />
          </ul>
          <p className={styles['private']}>
            <IconLock size={14} stroke={1.75} aria-hidden="true" /> {t('private')}
          </p>
        </aside>
      </div>
    </div>
  );
};
