import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** The way out for somebody whose carrier nobody has described yet. */
export const NotListed = ({ onMake }: { readonly onMake: () => void }): ReactElement => {
  const { t } = useTranslation('carriers');
  return (
    <div>
      <button type="button" className="link" onClick={onMake}>
        {t('notListed')}
      </button>
    </div>
  );
};
