import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Binding } from '#core/model/action.ts';
import { accountsOf } from '#core/views/accounts.ts';
import { Protection } from '../accounts/Protection.tsx';
import { AccountDialog } from './AccountDialog.tsx';
import styles from './Accounts.module.css';
import type { CardView } from './card-view.ts';

/** The accounts that are lost with the number unless they are moved in time. */
export const Accounts = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const [edited, setEdited] = useState<Binding | 'new' | null>(null);
  const bindings = accountsOf(view.card.bindings);
  const alone = bindings.filter(({ moved, fallback }) => !moved && fallback === 'none').length;
  return (
    <section id="accounts">
      <div className={styles['head']}>
        <h2 className="h2">{t('accounts.title')}</h2>
        {bindings.length === 0 ? null : (
          <span className="faint">{t('accounts.count', { count: bindings.length, alone })}</span>
        )}
      </div>
      {bindings.length === 0 ? <p className="muted">{t('accounts.none')}</p> : null}
      <ul className={styles['list']}>
        {bindings.map((binding) => (
          <li key={binding.id}>
            <button
              type="button"
              className={styles['service']}
              aria-label={t('accounts.change', { service: binding.service })}
              onClick={() => setEdited(binding)}
            >
              {binding.service}
            </button>
            <span className="grow" />
            <Protection binding={binding} />
          </li>
        ))}
      </ul>
      <Button
        variant="subtle"
        size="xs"
        className={styles['add'] ?? ''}
        leftSection={<IconPlus size={14} stroke={1.75} aria-hidden="true" />}
        onClick={() => setEdited('new')}
      >
        {t('accounts.add')}
      </Button>
      {edited === null ? null : (
        <AccountDialog
          cardId={view.card.id}
          binding={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
};
