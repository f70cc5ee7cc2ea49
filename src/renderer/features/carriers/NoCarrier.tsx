import { Button } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../app-state.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';

/** What is shown for a carrier whose file was removed. */
export const NoCarrier = (): ReactElement => {
  const { t } = useTranslation('carriers');
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState icon={<IconMoodEmpty size={32} stroke={1.5} />} title={t('gone.title')} text={t('gone.text')}>
        <Button onClick={() => go({ page: 'carriers', carrierId: null })}>{t('gone.back')}</Button>
      </EmptyState>
    </>
  );
};
