import { Button } from '@mantine/core';
import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './ListSection.module.css';

interface ListSectionProps {
  readonly title: string;
  /** How many there are; left out where none is a good thing. */
  readonly count: number;
  readonly intro?: string;
  /** What belongs here, while nothing does. */
  readonly none: ReactNode;
  /** Shows the rest of a long list. */
  readonly more?: { readonly label: string; readonly onMore: () => void } | null;
  readonly children: ReactNode;
}

/** One list of the page: its name, how many, the first of them; or what will stand here one day. */
export const ListSection = ({ title, count, intro, none, more, children }: ListSectionProps): ReactElement => {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <div className={styles['head']}>
        <h2 className={styles['title']} id={titleId}>
          {title}
        </h2>
        {count > 0 ? <span className={styles['count']}>{count}</span> : null}
        {intro && count > 0 ? <span className={styles['intro']}>{intro}</span> : null}
      </div>
      {count === 0 ? <div className={styles['none']}>{none}</div> : children}
      {more ? (
        <Button size="xs" className={styles['more'] ?? ''} onClick={more.onMore}>
          {more.label}
        </Button>
      ) : null}
    </section>
  );
};
