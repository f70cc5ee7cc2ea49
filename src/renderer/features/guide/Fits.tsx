import { IconAlertCircle, IconCheck, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fit, Verdict } from '#core/guide/fit.ts';
import styles from './Fits.module.css';

const ICONS = { fits: IconCheck, catch: IconAlertCircle, no: IconX } as const;

/** Why a way fits what was chosen, or what stands against it: that first. */
export const Fits = ({ verdict }: { readonly verdict: Verdict }): ReactElement => {
  const { t } = useTranslation('guide');
  const line = (fit: Fit, words: string): ReactElement => {
    const Icon = ICONS[fit];
    return (
      <li key={words} data-fit={fit}>
        <Icon size={14} stroke={1.75} aria-hidden="true" />
        <span>{words}</span>
      </li>
    );
  };
  const [against, helping] = [
    verdict.reasons.filter(({ fit }) => fit !== 'fits'),
    verdict.reasons.filter(({ fit }) => fit === 'fits'),
  ];
  return (
    <ul className={styles['reasons']}>
      {against.map(({ reason, fit }) => line(fit, t(`fits.${reason}`)))}
      {helping.length === 0 ? null : line('fits', helping.map(({ reason }) => t(`fits.${reason}`)).join('\u00a0· '))}
    </ul>
  );
};
