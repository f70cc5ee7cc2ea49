import { Switch } from '@mantine/core';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audit } from '#core/reminders/view.ts';
import { appStore, useApp } from '../../app-state.ts';
import { AuditRow } from './AuditRow.tsx';
import { setStartAtLogin } from './changes.ts';
import { useDesk } from './desk.ts';

/** Whether the app really starts at login, whoever decided it, and the switch for it. */
export const StartAtLogin = ({ state }: { readonly state: Audit['startAtLogin'] }): ReactElement => {
  const { t } = useTranslation('reminders');
  const { act } = useDesk();
  const titleId = useId();
  const sample = useApp(({ app }) => app.sample);
  const [isKept, setKept] = useState(false);
  const isOn = state === 'on';
  const turn = async (on: boolean): Promise<void> => {
    const saved = await act(() => setStartAtLogin(on), t(on ? 'audit.said-login-on' : 'audit.said-login-off'));
    const now = appStore.getState().reminders?.audit.startAtLogin;
    setKept(saved && (now === 'on') !== on);
  };
  return (
    <AuditRow
      tone={isOn ? 'fine' : state === 'unknown' ? 'quiet' : 'trouble'}
      title={<span id={titleId}>{t('audit.login')}</span>}
      control={
        <Switch
          aria-labelledby={titleId}
          aria-description={t(`audit.login-${state}`)}
          checked={isOn}
          disabled={sample || state === 'unknown'}
          onChange={(event) => void turn(event.currentTarget.checked)}
        />
      }
    >
      <p>{t(`audit.login-${state}`)}</p>
      {sample ? <p>{t('audit.login-sample')}</p> : null}
      {isKept ? <p role="status">{t('audit.login-kept')}</p> : null}
    </AuditRow>
  );
};
