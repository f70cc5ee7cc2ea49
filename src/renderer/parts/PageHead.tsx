import type { ReactElement, ReactNode } from 'react';
import styles from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  /** A quiet word beside the title, such as the day. */
  readonly detail?: ReactNode;
  /** Above the title: where this page belongs. */
  readonly crumb?: ReactNode;
  /** Buttons at the right, the main one last. */
  readonly children?: ReactNode;
}

/** The head of a page: its one `h1`, which takes the focus when the page is shown, and its buttons. */
export const PageHead = ({ title, detail, crumb, children }: PageHeadProps): ReactElement => (
  <header className={styles['head']}>
    <div className={styles['words']}>
      {crumb ? <div className={styles['crumb']}>{crumb}</div> : null}
      <h1 className={styles['title']} tabIndex={-1}>
        {title}
      </h1>
      {detail ? <span className={styles['detail']}>{detail}</span> : null}
    </div>
    <div className={styles['actions']}>{children}</div>
  </header>
);
