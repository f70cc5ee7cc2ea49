import {
  IconAlertTriangle,
  IconArchive,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconHelpCircle,
  IconLock,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardState } from '#core/deadline.ts';
import styles from './StateMark.module.css';

const ICONS: Readonly<Record<CardState, TablerIcon>> = {
  active: IconCircleCheck,
  'to-confirm': IconCircleDashed,
  'due-soon': IconClock,
  'hard-stop': IconLock,
  'receive-only': IconAlertTriangle,
  lost: IconX,
  unknown: IconHelpCircle,
  archived: IconArchive,
};

/** The icon of a state alone, for places that say the word themselves. */
export const StateIcon = ({
  state,
  size = 16,
}: {
  readonly state: CardState;
  readonly size?: number;
}): ReactElement => {
  const Icon = ICONS[state];
  return <Icon size={size} stroke={1.75} aria-hidden="true" className={styles[state]} />;
};

/** A state whose word was looked up before, for lists of many rows. */
export const StateSign = ({ state, word }: { readonly state: CardState; readonly word: string }): ReactElement => (
  <span className={`${styles['mark']} ${styles[state]}`} data-state={state}>
    <StateIcon state={state} />
    <span>{word}</span>
  </span>
);

/** A state by shape, word and colour. */
export const StateMark = ({
  state,
  small = false,
}: {
  readonly state: CardState;
  readonly small?: boolean;
}): ReactElement => {
  const { t } = useTranslation('shell');
  return (
    <span className={`${styles['mark']} ${styles[state]}`} data-state={state} data-small={small || undefined}>
      <StateIcon state={state} />
      <span>{t(`state.${state}`)}</span>
    </span>
  );
};
