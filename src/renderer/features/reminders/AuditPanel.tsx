import { IconBellCheck, IconBellExclamation, IconBellPause } from '@tabler/icons-react';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemindersView } from '#core/reminders/view.ts';
import { useFormat } from '../../use-format.ts';
import { reminderHealth } from '../shell/reminder-health.ts';
import { AuditRow } from './AuditRow.tsx';
import { Away } from './Away.tsx';
import { auditLines } from './audit-lines.ts';
import { Heartbeat } from './Heartbeat.tsx';
import styles from './Panels.module.css';
import { StartAtLogin } from './StartAtLogin.tsx';

const HEALTHS = {
  work: IconBellCheck,
  wait: IconBellCheck,
  paused: IconBellPause,
  trouble: IconBellExclamation,
} as const;

/** Whether reminders work, as far as the app can tell, and why it thinks so. */
export const AuditPanel = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('reminders');
  const { t: say } = useTranslation('shell');
  const format = useFormat();
  const titleId = useId();
  const health = reminderHealth(view);
  const Health = HEALTHS[health.kind];
  return (
    <section className={styles['panel']} aria-labelledby={titleId}>
      <h2 className="h2" id={titleId}>
        {t('audit.title')}
      </h2>
      <p className={styles['verdict']} data-trouble={health.kind === 'trouble' || undefined}>
        <Health size={20} stroke={1.75} aria-hidden="true" />
        {say(`reminders-${health.kind}`)}
      </p>
      <ul>
        {auditLines(view.audit, t, format).map(({ id, tone, facts, detail }) => (
          <AuditRow key={id} tone={tone} title={t(`audit.${id}`)}>
            {facts.map((fact) => (
              <p key={fact}>{fact}</p>
            ))}
            {detail ? <p className={styles['detail']}>{detail}</p> : null}
          </AuditRow>
        ))}
        <StartAtLogin state={view.audit.startAtLogin} />
        <Heartbeat heartbeat={view.audit.heartbeat} />
        <Away gaps={view.audit.gaps} />
      </ul>
    </section>
  );
};
