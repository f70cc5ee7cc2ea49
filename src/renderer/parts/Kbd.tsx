import type { ReactElement } from 'react';
import styles from './Kbd.module.css';

/** A key as it stands on the keyboard. `onFill` for a filled button. */
export const Kbd = ({ children, onFill = false }: { readonly children: string; readonly onFill?: boolean }): ReactElement => (
  <kbd className={styles['kbd']} data-on-fill={onFill || undefined} aria-hidden="true">
    {children}
  </kbd>
);
