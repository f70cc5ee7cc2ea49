import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Carrier } from '#core/model/carrier.ts';
import { useLanguage } from '../../use-format.ts';
import styles from '../record/RecordDialog.module.css';

/** How the carrier lets a person see balance and date. */
export const HowToLook = ({ carrier }: { readonly carrier: Carrier | null }): ReactElement | null => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  if (carrier === null || carrier.checks.length === 0) return null;
  return (
    <details className={styles['more']}>
      <summary>{t('seen.howTo')}</summary>
      <ul className={styles['ways']}>
        {carrier.checks.map(({ id, names, code }) => (
          <li key={id}>
            {names[language]} {code === null ? null : <code>{code}</code>}
          </li>
        ))}
      </ul>
    </details>
  );
};
