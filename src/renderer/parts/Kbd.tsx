import type { ReactElement } from 'react';
import styles from './Kbd.module.css';

/** A key as it stands on the keyboard; not read out, since the control it stands in names its shortcut. */
export const Kbd = ({
  children,
  onFill = false,
}: {
  readonly children: string;
  /** On a filled button. */
  readonly onFill?: boolean;
}): ReactElement => (
  <span aria-hidden="true">
    <kbd className={styles['kbd']} data-on-fill={onFill || undefined}>
      {children}
    </kbd>
  </span>
);
