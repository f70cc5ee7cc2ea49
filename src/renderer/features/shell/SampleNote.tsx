import { Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-state.ts';
import { showSample } from './sample.ts';

/** Says on every page that these are sample cards, with the one click that leaves them. */
export const SampleNote = ({ className }: { readonly className: string | undefined }): ReactElement | null => {
  const { t } = useTranslation('shell');
  const sample = useApp(({ app }) => app.sample);
  const [leaving, setLeaving] = useState(false);
  if (!sample) return null;
  return (
    <div className={className} role="status">
      <p className="strong">
        <IconSparkles size={14} stroke={1.75} aria-hidden="true" /> {t('sample.title')}
      </p>
      <p>{t('sample.text')}</p>
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
