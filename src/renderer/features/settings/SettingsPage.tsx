import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-state.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { DataSettings } from './DataSettings.tsx';
import { LookSettings } from './LookSettings.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { RunningSettings } from './RunningSettings.tsx';
import styles from './SettingsPage.module.css';

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement => (
  <section className={styles['section']}>
    <h2 className="h2">{title}</h2>
    {children}
  </section>
);

/** What a person may choose for the whole app; each change is saved at once. */
export const SettingsPage = (): ReactElement => {
  const { t } = useTranslation('settings');
  const version = useApp(({ app }) => app.version);
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} detail={t('saved')} />
      <Section title={t('looks')}>
        <LookSettings />
      </Section>
      <Section title={t('running')}>
        <RunningSettings />
      </Section>
      <Section title={t('reminders')}>
        <ReminderSettings />
      </Section>
      <Section title={t('data')}>
        <DataSettings />
      </Section>
      <p className={styles['version']}>{t('version', { version })}</p>
    </div>
  );
};
