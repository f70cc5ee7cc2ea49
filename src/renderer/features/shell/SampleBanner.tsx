import { Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-state.ts';
import styles from './Banner.module.css';
import { showSample } from './sample.ts';

/** Says that these are sample cards, with the one click that leaves them. */
export const SampleBanner = (): ReactElement | null => {
  const { t } = useTranslation('shell');
  const sample = useApp(({ app }) => app.sample);
  const [leaving, setLeaving] = useState(false);
  if (!sample) return null;
  return (
    <div className={styles['banner']} data-tone="accent" role="status">
      <IconSparkles size={16} stroke={1.75} aria-hidden="true" />
      <p className="grow">{t('sample.text')}</p>
      <Button
        size="xs"
        loading={leaving}
        onClick={() => {
          setLeaving(true);
          void showSample(false).finally(() => setLeaving(false));
        }}
      >
        {t('sample.leave')}
      </Button>
    </div>
  );
};
