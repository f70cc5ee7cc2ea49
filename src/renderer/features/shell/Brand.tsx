import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Nav.module.css';

/** The app's mark and name. */
export const Brand = (): ReactElement => {
  const { t } = useTranslation('shell');
  return (
    <div className={styles['brand']}>
      <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="#0B6A6E" />
        <path d="M10 4h10l5 5v17a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" fill="#fff" />
        <path d="M0 17.5h8" stroke="#7ED3D1" strokeWidth="3" />
        <path d="M8 17.5h9" stroke="#0B6A6E" strokeWidth="3" />
        <circle cx="18" cy="17.5" r="4" fill="#0B6A6E" />
      </svg>
      <span className={styles['name']}>{t('brand')}</span>
    </div>
  );
};
