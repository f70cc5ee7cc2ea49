import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { GrowingLine } from '../../parts/GrowingLine.tsx';
import { AmountField } from '../card/fields/AmountField.tsx';
import { Optional } from '../card/fields/Optional.tsx';
import { useFieldProblem } from './field-problem.ts';
import { LengthField } from './LengthField.tsx';
import styles from './OwnCarrierDialog.module.css';
import type { WayProps } from './way-props.ts';

/** A pack or pass with a length of its own. */
export const PackEditor = ({ model, way, index, onChange }: WayProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  const at = `ways/${index}`;
  return (
    <div className={styles['triple']}>
      <GrowingLine
        label={t('form.packName')}
        value={way.packName}
        onChange={(packName) => onChange({ ...way, packName })}
        maxLength={80}
        error={problem(`${at}/packName`)}
      />
      <LengthField
        label={t('form.packGives')}
        value={way.length}
        onChange={(length) => onChange({ ...way, length })}
        problem={problem(`${at}/length`)}
      />
      <AmountField
        label={<Optional>{t('form.price')}</Optional>}
        value={way.price}
        currency={model.typed.currency}
        onChange={(price) => onChange({ ...way, price })}
        failure={problem(`${at}/price`)}
      />
    </div>
  );
};
