import {
  IconBuildingBank,
  IconCash,
  IconListDetails,
  IconMessageDown,
  IconMoon,
  IconPlane,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SITUATIONS, type Situation } from '#core/guide/advice.ts';
import styles from './GuidePage.module.css';

const ICONS = {
  abroad: IconPlane,
  'no-bank-card': IconBuildingBank,
  night: IconMoon,
  cash: IconCash,
  friend: IconUsers,
  'receive-only': IconMessageDown,
} as const;

interface SituationPickerProps {
  readonly chosen: Situation | null;
  readonly onChoose: (situation: Situation | null) => void;
}

/** Where one is and what one has, as a row of choices. */
export const SituationPicker = ({ chosen, onChoose }: SituationPickerProps): ReactElement => {
  const { t } = useTranslation('guide');
  const choice = (situation: Situation | null): ReactElement => {
    const Icon = situation === null ? IconListDetails : ICONS[situation];
    return (
      <label key={situation ?? 'all'} className={styles['situation']} data-on={chosen === situation || undefined}>
        <input
          type="radio"
          name="situation"
          className="visually-hidden"
          checked={chosen === situation}
          onChange={() => onChoose(situation)}
        />
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        {t(`situations.${situation ?? 'all'}`)}
      </label>
    );
  };
  return (
    <fieldset className={styles['situations']}>
      <legend className="visually-hidden">{t('situations.label')}</legend>
      {SITUATIONS.map(choice)}
      {choice(null)}
    </fieldset>
  );
};
