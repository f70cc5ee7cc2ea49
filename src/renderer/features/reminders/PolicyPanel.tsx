import { Button } from '@mantine/core';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReminderPolicy } from '#core/model/reminder.ts';
import type { RemindersView } from '#core/reminders/view.ts';
import { useApp } from '../../app-state.ts';
import { changePolicy, dropPolicy, isUsual, type PolicyScope, policyIn } from './changes.ts';
import { useDesk } from './desk.ts';
import { OwnPolicies } from './OwnPolicies.tsx';
import styles from './Panels.module.css';
import { PolicyFields } from './PolicyFields.tsx';
import { ScopePicker } from './ScopePicker.tsx';

/** Whether the scope goes by days of its own, and the way back to those it would inherit. */
const ScopeNote = ({ scope }: { readonly scope: PolicyScope }): ReactElement | null => {
  const { t } = useTranslation('reminders');
  const { act } = useDesk();
  const { policy, isOwn, inheritedFrom } = policyIn(scope);
  const drop = (label: string): ReactElement => (
    <Button size="xs" onClick={() => void act(() => dropPolicy(scope), t('policy.said'))}>
      {label}
    </Button>
  );
  if (scope.kind === 'default') {
    return isUsual(policy) ? null : <div className={styles['scopeNote']}>{drop(t('policy.usual'))}</div>;
  }
  if (!isOwn) return <p className={styles['scopeNote']}>{t(`policy.inherits-${inheritedFrom}`)}</p>;
  return (
    <div className={styles['scopeNote']}>
      <span>{t(`policy.own-${scope.kind}`)}</span>
      {drop(inheritedFrom === 'carrier' ? t('policy.drop-carrier') : t('policy.drop'))}
    </div>
  );
};

/** When one is told: for all cards, for those of a carrier, or for one card. Each change is saved at once. */
export const PolicyPanel = ({ view }: { readonly view: RemindersView }): ReactElement => {
  const { t } = useTranslation('reminders');
  const { act } = useDesk();
  const titleId = useId();
  const [scope, setScope] = useState<PolicyScope>({ kind: 'default' });
  // What `policyIn` reads.
  useApp(({ app }) => app.settings.reminders);
  const { policy } = policyIn(scope);
  const change = (patch: (policy: ReminderPolicy) => Partial<ReminderPolicy>): void => {
    // Read when its turn comes: a change before it may still be on its way.
    void act(() => changePolicy(scope, patch(policyIn(scope).policy)), t('policy.said'));
  };
  return (
    <section className={styles['panel']} aria-labelledby={titleId}>
      <h2 className="h2" id={titleId}>
        {t('policy.title')}
      </h2>
      <div className={styles['scope']}>
        <ScopePicker scope={scope} onChange={setScope} />
        <ScopeNote scope={scope} />
      </div>
      <PolicyFields key={JSON.stringify(scope)} policy={policy} onChange={change} />
      <OwnPolicies view={view} onOpen={setScope} />
    </section>
  );
};
