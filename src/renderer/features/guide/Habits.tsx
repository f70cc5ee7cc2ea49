import { IconBuildingStore, IconCalendarPlus, IconLock, IconMessage, IconReceipt } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Habits.module.css';

const HABITS = [
  { habit: 'ahead', icon: IconCalendarPlus },
  { habit: 'two', icon: IconBuildingStore },
  { habit: 'text', icon: IconMessage },
  { habit: 'proof', icon: IconReceipt },
  { habit: 'secret', icon: IconLock },
] as const;

/** What holds with every operator: so that a number never comes close to its end. */
export const Habits = (): ReactElement => {
  const { t } = useTranslation('guide');
  return (
    <section aria-labelledby="guide-habits" className={styles['habits']}>
      <h2 id="guide-habits" className="h2">
        {t('habits.title')}
      </h2>
      <ul>
        {HABITS.map(({ habit, icon: Icon }) => (
          <li key={habit}>
            <Icon size={16} stroke={1.75} aria-hidden="true" />
            <span>{t(`habits.${habit}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
