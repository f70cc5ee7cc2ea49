import { useMediaQuery } from '@mantine/hooks';
import { type ReactElement, useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-state.ts';
import banner from './Banner.module.css';
import { Dialogs } from './Dialogs.tsx';
import { Nav } from './Nav.tsx';
import { Page } from './Page.tsx';
import { SampleNote } from './SampleNote.tsx';
import { SetAsideNotice } from './SetAsideNotice.tsx';
import styles from './Shell.module.css';
import { ToastStrip } from './ToastStrip.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { useKeys } from './use-keys.ts';

/** Scroll bars are the system's own where it hides them. */
const usePlatform = (): void => {
  const platform = useApp(({ app }) => app.platform);
  useLayoutEffect(() => {
    document.documentElement.dataset['platform'] = platform;
  }, [platform]);
};

/** Who presses the palette's key types on at once; it must not be fetched only then. */
const usePaletteAtHand = (): void => {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void import('../palette/Palette.tsx'), { timeout: 2000 });
    return () => cancelIdleCallback(waiting);
  }, []);
};

/** Navigation, page, dialogs and the strip that tells what was done. */
export const Shell = (): ReactElement => {
  const { t } = useTranslation('shell');
  useKeys();
  useAnnouncements();
  usePlatform();
  usePaletteAtHand();
  const narrow = useMediaQuery('(max-width: 760px)');
  return (
    <div className={styles['app']}>
      <button type="button" className={styles['skip']} onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <Nav sampleNote={narrow ? null : <SampleNote className={styles['sample']} />} />
      <div className={styles['body']}>
        {narrow ? <SampleNote className={`${banner['banner']} ${banner['sample']}`} /> : null}
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
