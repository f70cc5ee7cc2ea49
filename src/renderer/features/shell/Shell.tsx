import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialogs } from './Dialogs.tsx';
import { Nav } from './Nav.tsx';
import { Page } from './Page.tsx';
import { SampleBanner } from './SampleBanner.tsx';
import { SetAsideNotice } from './SetAsideNotice.tsx';
import styles from './Shell.module.css';
import { ToastStrip } from './ToastStrip.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { useKeys } from './use-keys.ts';

/** Navigation, page, dialogs and the strip that tells what was done. */
export const Shell = (): ReactElement => {
  const { t } = useTranslation('shell');
  useKeys();
  useAnnouncements();
  return (
    <div className={styles['app']}>
      <button type="button" className={styles['skip']} onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <Nav />
      <div className={styles['body']}>
        <SampleBanner />
        <SetAsideNotice />
        <main id="main" tabIndex={-1} className={styles['main']}>
          <Page />
          <div id="floating" />
        </main>
      </div>
      <Dialogs />
      <ToastStrip />
    </div>
  );
};
