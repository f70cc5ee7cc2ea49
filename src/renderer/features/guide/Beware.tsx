import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../use-format.ts';
import styles from './GuidePage.module.css';
import type { GuideSubject } from './guide-subject.ts';

const FIRST = 3;

/** What the carrier's sources warn of. */
export const Beware = ({ subject }: { readonly subject: GuideSubject }): ReactElement | null => {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const { warnings, sources } = subject.carrier;
  if (warnings.length === 0) return null;
  const unsure = (ids: readonly string[]): boolean => ids.every((id) => sources[id]?.confidence === 'low');
  return (
    <section>
      <h2 className="h2">{t('mind')}</h2>
      <ul className={styles['beware']}>
        {warnings.slice(0, all ? undefined : FIRST).map((warning) => (
          <li key={warning.id}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
            <span>
              {warning.text[language]}
              {unsure(warning.sources) ? <span className={styles['unsure']}>{t('unsourced')}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      {warnings.length > FIRST ? (
        <Button variant="subtle" size="compact-xs" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('less') : t('more', { count: warnings.length })}
        </Button>
      ) : null}
    </section>
  );
};
