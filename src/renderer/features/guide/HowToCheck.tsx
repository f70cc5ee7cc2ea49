import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../../app-state.ts';
import { useLanguage } from '../../use-format.ts';
import type { GuideSubject } from './guide-subject.ts';
import styles from './HowToCheck.module.css';

/** How to see date and balance with this carrier, ending in recording what was seen. */
export const HowToCheck = ({ subject }: { readonly subject: GuideSubject }): ReactElement => {
  const { t } = useTranslation('guide');
  const language = useLanguage();
  const { checks } = subject.carrier;
  return (
    <section id="how-to-check" className={styles['check']} aria-labelledby="guide-check">
      <div className="row">
        <h2 id="guide-check" className="h2">
          {t('check.title')}
        </h2>
        <span className="grow" />
        <Button
          variant="default"
          size="xs"
          leftSection={<IconEye size={14} stroke={1.75} aria-hidden="true" />}
          onClick={() => openDialog({ kind: 'seen', cardId: subject.summary.id })}
        >
          {t('check.seen')}
        </Button>
      </div>
      <p className="muted">{checks.length === 0 ? t('check.none') : t('check.lead')}</p>
      <dl className={styles['checks']}>
        {checks.map((check) => (
          <div key={check.id}>
            <dt>{t(`check.${check.kind}`)}</dt>
            <dd>
              {check.names[language]}
              {check.code === null ? null : (
                <Button
                  variant="default"
                  size="compact-xs"
                  className="num"
                  aria-label={t('check.copy', { code: check.code })}
                  onClick={() => void window.app.copyText(check.code ?? '')}
                >
                  {check.code}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
