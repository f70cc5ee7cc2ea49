import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';

/** A label with a quiet "optional" behind it. */
export const Optional = ({ children }: { readonly children: string }): ReactElement => {
  const { t } = useTranslation('record');
  return (
    <>
      {children} <span className={styles['optional']}>{t('optional')}</span>
    </>
  );
};
