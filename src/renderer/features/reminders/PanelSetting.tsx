import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './Panels.module.css';

interface PanelSettingProps {
  readonly label: string;
  readonly text?: string;
  /** Gets the id of its name. */
  readonly control: (labelId: string) => ReactNode;
  /** A line of its own beneath. */
  readonly children?: ReactNode;
}

/** One setting in a panel. */
export const PanelSetting = ({ label, text, control, children }: PanelSettingProps): ReactElement => {
  const labelId = useId();
  return (
    <div className={styles['setting']}>
      <div className={styles['words']}>
        <div id={labelId}>{label}</div>
        {text ? <div className={styles['text']}>{text}</div> : null}
      </div>
      <div className={styles['control']}>{control(labelId)}</div>
      {children}
    </div>
  );
};
