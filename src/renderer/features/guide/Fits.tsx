import { IconAlertCircle, IconCheck, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '#core/guide/fit.ts';
import styles from './Fits.module.css';

const ICONS = { fits: IconCheck, catch: IconAlertCircle, no: IconX } as const;

/** Why a way fits what was chosen, or what stands against it: that first. */
export const Fits = ({ verdict }: { readonly verdict: Verdict }): ReactElement => {
  const { t } = useTranslation('guide');
  return (
    <ul className={styles['reasons']}>
      {verdict.reasons.map(({ reason, fit }) => {
        const Icon = ICONS[fit];
        return (
          <li key={reason} data-fit={fit}>
            <Icon size={14} stroke={1.75} aria-hidden="true" />
            {t(`fits.${reason}`)}
          </li>
        );
      })}
    </ul>
  );
};
