import { Switch } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audit } from '#core/reminders/view.ts';
import { useFormat } from '../../use-format.ts';
import { AuditRow } from './AuditRow.tsx';
import { changeHours } from './changes.ts';
import { useDesk } from './desk.ts';

/** The monthly notification that says that reminders work, and its switch. */
export const Heartbeat = ({ heartbeat }: { readonly heartbeat: Audit['heartbeat'] }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const { act } = useDesk();
  const titleId = useId();
  const { isOn, last, nextAt } = heartbeat;
  const lastWords =
    last === null
      ? null
      : t('audit.beat-last', { when: format.instant(last.at), answer: t(`audit.beat-answer.${last.answer}`) });
  return (
    <AuditRow
      tone={last?.answer === 'failed' ? 'trouble' : isOn ? 'fine' : 'quiet'}
      title={<span id={titleId}>{t('audit.beat')}</span>}
      control={
        <Switch
          aria-labelledby={titleId}
          aria-description={t('audit.beat-text')}
          checked={isOn}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            void act(() => changeHours({ heartbeat: on }), t('policy.said'));
          }}
        />
      }
    >
      <p>{t('audit.beat-text')}</p>
      {lastWords === null ? null : <p>{lastWords}</p>}
      {nextAt === null ? null : <p>{t('audit.beat-next', { when: format.instant(nextAt) })}</p>}
    </AuditRow>
  );
};
