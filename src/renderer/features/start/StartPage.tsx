import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/PageHead.tsx';
export const StartPage = (): ReactElement => {
  const { t } = useTranslation('shell');
  return <PageHead title={t('nav.overview')} />;
};
