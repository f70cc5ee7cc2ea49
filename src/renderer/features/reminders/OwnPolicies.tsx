import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemindersView } from '#core/reminders/view.ts';
import { useApp } from '../../app-state.ts';
import { useLanguage } from '../../use-format.ts';
import type { PolicyScope } from './changes.ts';
import styles from './Panels.module.css';

/** The carriers and cards with days of their own, so that none is forgotten behind the picker. */
export const OwnPolicies = ({
  view,
  onOpen,
}: {
  readonly view: RemindersView;
  readonly onOpen: (scope: PolicyScope) => void;
}): ReactElement | null => {
  const { t } = useTranslation('reminders');
  const language = useLanguage();
  const byCarrier = useApp(({ app }) => app.settings.reminders.byCarrier);
  const carriers = useApp((model) => model.carriers);
  const own: readonly { readonly scope: PolicyScope; readonly id: string; readonly name: string }[] = [
    ...Object.keys(byCarrier).map((carrierId) => ({
      scope: { kind: 'carrier', carrierId } as const,
      id: carrierId,
      name: carriers.find(({ carrier }) => carrier.id === carrierId)?.carrier.names[language] ?? carrierId,
    })),
    ...view.cardPolicies.map(({ cardId, label }) => ({
      scope: { kind: 'card', cardId } as const,
      id: cardId,
      name: label,
    })),
  ];
  if (own.length === 0) return null;
  return (
    <div className={styles['own']}>
      <span>{t('policy.own-list')}</span>
      {own.map(({ scope, id, name }) => (
        <button key={id} type="button" className="link" onClick={() => onOpen(scope)}>
          {name}
        </button>
      ))}
    </div>
  );
};
