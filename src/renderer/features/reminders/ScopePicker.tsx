import { SegmentedControl, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-state.ts';
import { useLanguage } from '../../use-format.ts';
import type { PolicyScope } from './changes.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The cards, and their carriers by name. */
const useChoices = (): { readonly cards: readonly Choice[]; readonly carriers: readonly Choice[] } => {
  const language = useLanguage();
  const open = useApp((model) => model.summaries).filter(({ archived }) => !archived);
  const carriers = new Map(open.map(({ carrierId, carrierNames }) => [carrierId, carrierNames[language]]));
  return {
    cards: open.map(({ id, label }) => ({ value: id, label })),
    carriers: [...carriers]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, language)),
  };
};

interface ScopePickerProps {
  readonly scope: PolicyScope;
  readonly onChange: (scope: PolicyScope) => void;
}

/** For which cards the days hold that are shown. */
export const ScopePicker = ({ scope, onChange }: ScopePickerProps): ReactElement => {
  const { t } = useTranslation('reminders');
  const { cards, carriers } = useChoices();
  const choose = (kind: string): void => {
    const [card] = cards;
    const [carrier] = carriers;
    if (kind === 'carrier' && carrier) onChange({ kind: 'carrier', carrierId: carrier.value });
    else if (kind === 'card' && card) onChange({ kind: 'card', cardId: card.value });
    else onChange({ kind: 'default' });
  };
  const noCards = cards.length === 0;
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('policy.scope')}
        value={scope.kind}
        onChange={choose}
        data={[
          { value: 'default', label: t('policy.all') },
          { value: 'carrier', label: t('policy.carrier'), disabled: noCards },
          { value: 'card', label: t('policy.card'), disabled: noCards },
        ]}
      />
      {scope.kind === 'carrier' ? (
        <Select
          aria-label={t('policy.choose-carrier')}
          searchable
          data={[...carriers]}
          value={scope.carrierId}
          onChange={(carrierId) => carrierId && onChange({ kind: 'carrier', carrierId })}
        />
      ) : null}
      {scope.kind === 'card' ? (
        <Select
          aria-label={t('policy.choose-card')}
          searchable
          limit={200}
          data={[...cards]}
          value={scope.cardId}
          onChange={(cardId) => cardId && onChange({ kind: 'card', cardId })}
        />
      ) : null}
    </>
  );
};
