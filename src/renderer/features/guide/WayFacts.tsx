import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import styles from './WayFacts.module.css';

const FACTS = ['pay', 'prepare', 'proof'] as const;

/** What the table has no room for in a narrow window, told of the chosen way only. */
export const WayFacts = ({ way }: { readonly way: ChannelAdvice }): ReactElement => {
  const { t } = useTranslation('guide');
  return (
    <dl className={styles['facts']}>
      {FACTS.map((fact) => (
        <div key={fact}>
          <dt>{t(`column.${fact}`)}</dt>
          <dd>{t(`kind.${way.kind}.${fact}`)}</dd>
        </div>
      ))}
    </dl>
  );
};
