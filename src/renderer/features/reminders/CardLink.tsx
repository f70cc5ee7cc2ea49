import type { ReactElement } from 'react';
import { go } from '../../app-state.ts';
import styles from './Rows.module.css';

/** The name of a card, which opens it. */
export const CardLink = ({ cardId, label }: { readonly cardId: string; readonly label: string }): ReactElement => (
  <button type="button" className={styles['card']} onClick={() => go({ page: 'card', cardId })}>
    {label}
  </button>
);
