import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardState } from '#core/deadline.ts';
import type { Overview } from '#core/views/overview.ts';
import { go } from '../../app-state.ts';
import { StateIcon } from '../../parts/StateMark.tsx';
import styles from './StateCounts.module.css';

/** From what hurts to what is well. */
const ORDER: readonly CardState[] = [
  'receive-only',
  'due-soon',
  'hard-stop',
  'unknown',
  'lost',
  'to-confirm',
  'active',
];

/** How many cards are in each state, each leading to those cards; states without a card are left out. */
export const StateCounts = ({ byState }: Pick<Overview, 'byState'>): ReactElement => {
  const { t } = useTranslation('overview');
  const { t: shell } = useTranslation('shell');
  return (
    <ul className={styles['counts']} aria-label={t('by-state')}>
      {ORDER.filter((state) => byState[state] > 0).map((state) => (
        <li key={state} data-state={state}>
          <button type="button" title={t('show-state')} onClick={() => go({ page: 'cards', state })}>
            <StateIcon state={state} size={14} />
            <span>{shell(`state.${state}`)}</span> <b>{byState[state]}</b>
          </button>
        </li>
      ))}
    </ul>
  );
};
