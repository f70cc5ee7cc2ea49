import { Button } from '@mantine/core';
import {
  IconBuildingBank,
  IconCash,
  IconMessageDown,
  IconMoon,
  IconPlane,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SITUATIONS, type Situation } from '#core/guide/fit.ts';
import styles from './SituationPicker.module.css';

const ICONS = {
  abroad: IconPlane,
  'no-bank-card': IconBuildingBank,
  night: IconMoon,
  cash: IconCash,
  friend: IconUsers,
  'receive-only': IconMessageDown,
} as const;

interface SituationPickerProps {
  readonly chosen: readonly Situation[];
  readonly onChoose: (situations: readonly Situation[]) => void;
}

/** Where one is and what one has, as a row of choices that can hold together. */
export const SituationPicker = ({ chosen, onChoose }: SituationPickerProps): ReactElement => {
  const { t } = useTranslation('guide');
  const choice = (situation: Situation): ReactElement => {
    const Icon = ICONS[situation];
    const on = chosen.includes(situation);
    return (
      <label key={situation} className={styles['situation']} data-on={on || undefined}>
        <input
          type="checkbox"
          className="visually-hidden"
          checked={on}
          onChange={() => onChoose(SITUATIONS.filter((one) => (one === situation ? !on : chosen.includes(one))))}
        />
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        {t(`situations.${situation}`)}
      </label>
    );
  };
  return (
    <fieldset className={styles['situations']}>
      <legend className="visually-hidden">{t('situations.label')}</legend>
      {SITUATIONS.map(choice)}
      <Button
        variant="subtle"
        size="xs"
        px={8}
        leftSection={<IconX size={14} stroke={1.75} aria-hidden="true" />}
        data-idle={chosen.length === 0 || undefined}
        className={styles['all'] ?? ''}
        onClick={() => onChoose([])}
      >
        {t('situations.all')}
      </Button>
    </fieldset>
  );
};
