import type { ReactElement, ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text?: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** A place where nothing is yet: says what belongs here and how it comes here. */
export const EmptyState = ({ icon, title, text, children }: EmptyStateProps): ReactElement => (
  <div className={styles['empty']}>
    <div className={styles['icon']} aria-hidden="true">
      {icon}
    </div>
    <h2 className={styles['title']}>{title}</h2>
    {text === undefined ? null : <p className={styles['text']}>{text}</p>}
    {children ? <div className={styles['actions']}>{children}</div> : null}
  </div>
);
