import { IconCheck, IconMessage, IconQuestionMark, IconShieldCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Binding } from '#core/model/action.ts';
import styles from './Protection.module.css';

const iconOf = ({ moved, fallback }: Binding) => {
  if (moved) return IconCheck;
  if (fallback === 'none') return IconMessage;
  return fallback === 'unknown' ? IconQuestionMark : IconShieldCheck;
};

/** What else protects an account, or that it was moved. */
export const Protection = ({ binding }: { readonly binding: Binding }): ReactElement => {
  const { t } = useTranslation('card');
  const { moved, fallback } = binding;
  const Icon = iconOf(binding);
  return (
    <span className={styles['protection']} data-danger={(!moved && fallback === 'none') || undefined}>
      <Icon size={14} stroke={1.75} aria-hidden="true" />
      {moved ? t('accounts.moved') : t(`accounts.fallback.${fallback}`)}
    </span>
  );
};
