import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './SettingsPage.module.css';

interface SettingRowProps {
  readonly label: string;
  readonly text?: string;
  /** Gets the ids of label and text, to name the control with. */
  readonly children: (ids: { readonly labelId: string; readonly textId: string | undefined }) => ReactNode;
}

/** One setting: what it is and does at the left, its control at the right. */
export const SettingRow = ({ label, text, children }: SettingRowProps): ReactElement => {
  const id = useId();
  const labelId = `${id}-label`;
  const textId = text === undefined ? undefined : `${id}-text`;
  return (
    <div className={styles['row']}>
      <div className={styles['words']}>
        <div id={labelId}>{label}</div>
        {text === undefined ? null : (
          <div id={textId} className={styles['text']}>
            {text}
          </div>
        )}
      </div>
      <div className={styles['control']}>{children({ labelId, textId })}</div>
    </div>
  );
};
