import { IconAlertCircle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from './audit-lines.ts';
import styles from './Panels.module.css';

const TONES = { fine: IconCheck, trouble: IconAlertCircle, quiet: IconInfoCircle } as const;

/** One thing that reminders depend on: how it stands, by sign and by word. */
export const AuditRow = ({
  tone,
  title,
  children,
  control,
}: {
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly control?: ReactNode;
}): ReactElement => {
  const { t } = useTranslation('reminders');
  const Icon = TONES[tone];
  return (
    <li className={styles['line']} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-label={t(`audit.${tone}`)} role="img" />
      <div className="grow">
        <div className={styles['lineTitle']}>{title}</div>
        {children}
      </div>
      {control}
    </li>
  );
};
