import { Button } from '@mantine/core';
import { IconCheck, IconMessage, IconPlus, IconQuestionMark, IconShieldCheck } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Binding } from '#core/model/action.ts';
import { AccountDialog } from './AccountDialog.tsx';
import styles from './Accounts.module.css';
import type { CardView } from './card-view.ts';

/** Those that the number alone protects come first, moved ones last. */
const danger = ({ moved, fallback }: Binding): number =>
  moved ? 3 : fallback === 'none' ? 0 : fallback === 'unknown' ? 1 : 2;

const Protection = ({ binding }: { readonly binding: Binding }): ReactElement => {
  const { t } = useTranslation('card');
  const { moved, fallback } = binding;
  const Icon = moved
    ? IconCheck
    : fallback === 'none'
      ? IconMessage
      : fallback === 'unknown'
        ? IconQuestionMark
        : IconShieldCheck;
  return (
    <span className={styles['protection']} data-danger={(!moved && fallback === 'none') || undefined}>
      <Icon size={14} stroke={1.75} aria-hidden="true" />
      {moved ? t('accounts.moved') : t(`accounts.fallback.${fallback}`)}
    </span>
  );
};

/** The accounts that are lost with the number unless they are moved in time. */
export const Accounts = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const [edited, setEdited] = useState<Binding | 'new' | null>(null);
  const bindings = view.card.bindings
    .filter(({ removedAt }) => removedAt === null)
    .sort((a, b) => danger(a) - danger(b));
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
