import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './NotListed.module.css';

interface NotListedProps {
  /** Null where there is nothing to be made. */
  readonly onMake: (() => void) | null;
  readonly children: ReactNode;
}

/** The way out for somebody whose carrier nobody has described yet, beside the label where no list can cover it. */
export const NotListed = ({ onMake, children }: NotListedProps): ReactElement => {
  const { t } = useTranslation('carriers');
  return (
    <div className={styles['place']}>
      {/* First, as it is seen first: behind the field, Tab would lead from the plan here and not to the number. */}
      {onMake === null ? null : (
        <button type="button" className={`link ${styles['link']}`} onClick={onMake}>
          {t('notListed')}
        </button>
      )}
      {children}
    </div>
  );
};
