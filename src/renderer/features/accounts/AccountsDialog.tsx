import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { type ReactElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Binding } from '#core/model/action.ts';
import { type AtStake, atStake } from '#core/views/accounts.ts';
import { closeDialog, go, useApp } from '../../app-state.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { StateMark } from '../../parts/StateMark.tsx';
import { useFormat } from '../../use-format.ts';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import styles from './AccountsDialog.module.css';
import { Protection } from './Protection.tsx';

interface Loaded {
  /** The revision they were asked for at: a new one is the reason to ask again. */
  readonly revision: number;
  readonly accounts: ReadonlyMap<string, readonly Binding[]>;
}

/** The accounts of all cards; null while they are on their way. */
const useAccounts = (): Loaded['accounts'] | null => {
  const revision = useApp((model) => model.revision);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let wanted = true;
    void window.app.listAccounts().then((rows) => {
      const accounts = new Map(rows.map(({ cardId, accounts: own }) => [cardId, own]));
      if (wanted) setLoaded({ revision, accounts });
    });
    return () => {
      wanted = false;
    };
  }, [revision]);
  return loaded?.accounts ?? null;
};

const OfCard = ({ stake }: { readonly stake: AtStake }): ReactElement => {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const { summary, accounts } = stake;
  const { lostOn, label, state } = summary;
  const open = (): void => {
    closeDialog();
    go({ page: 'card', cardId: summary.id });
  };
  return (
    <section className={styles['card']} aria-label={label}>
      <div className={styles['top']}>
        <h3 className="h2">
          <button type="button" className="link" onClick={open}>
            {label}
          </button>
        </h3>
        <StateMark state={state} />
        <span className="muted">
          {lostOn === null
            ? t('noDate')
            : t(state === 'lost' ? 'lostOn' : 'losesOn', { day: format.day(lostOn), when: format.relativeDay(lostOn) })}
        </span>
      </div>
      <ul className={styles['list']}>
        {accounts.map((binding) => (
          <li key={binding.id}>
            <span className={styles['service']}>{binding.service}</span>
            <Protection binding={binding} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const None = (): ReactElement => {
  const { t } = useTranslation('accounts');
  return <EmptyState icon={<IconShieldCheck size={32} stroke={1.5} />} title={t('none')} text={t('noneText')} />;
};

/** What is lost with which number, the soonest first. */
export const AccountsDialog = (): ReactElement => {
  const { t } = useTranslation('accounts');
  const { t: shell } = useTranslation('shell');
  const summaries = useApp((model) => model.summaries);
  const accounts = useAccounts();
  const stakes = accounts === null ? null : atStake(summaries, accounts);
  return (
    <DialogFrame
      title={t('title')}
      subtitle={t('subtitle')}
      width={640}
      onClose={closeDialog}
      onSave={closeDialog}
      footer={
        <>
          <span className="grow" />
          <Button data-autofocus onClick={closeDialog}>
            {shell('close')}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        {stakes?.length === 0 ? <None /> : null}
        {stakes?.map((stake) => (
          <OfCard key={stake.summary.id} stake={stake} />
        ))}
      </div>
    </DialogFrame>
  );
};
