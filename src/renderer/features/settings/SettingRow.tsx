import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './SettingsPage.module.css';

interface SettingRowProps {
  readonly label: string;
  readonly text?: string;
  /** Gets what names and describes the control. */
  readonly children: (words: { readonly labelId: string; readonly description: string | undefined }) => ReactNode;
}

/** One setting: what it is and does at the left, its control at the right. */
export const SettingRow = ({ label, text, children }: SettingRowProps): ReactElement => {
  const labelId = useId();
  return (
    <div className={styles['row']}>
      <div className={styles['words']}>
        <div id={labelId}>{label}</div>
        {text === undefined ? null : <div className={styles['text']}>{text}</div>}
      </div>
      <div className={styles['control']}>{children({ labelId, description: text })}</div>
    </div>
  );
};
