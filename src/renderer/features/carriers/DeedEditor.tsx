import { Checkbox } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DEEDS, type Deed } from '#core/own-carrier/form.ts';
import { useFieldProblem } from './field-problem.ts';
import { LengthField } from './LengthField.tsx';
import styles from './OwnCarrierDialog.module.css';
import type { WayProps } from './way-props.ts';

/** Deeds that each give the same length. */
export const DeedEditor = ({ model, way, index, onChange }: WayProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const { t: card } = useTranslation('card');
  const problem = useFieldProblem(model);
  const errorId = useId();
  const wrong = problem(`ways/${index}/deeds`);
  const toggle = (deed: Deed): void => {
    const ticked = way.deeds.includes(deed) ? way.deeds.filter((one) => one !== deed) : [...way.deeds, deed];
    // In the order of the list, so that the same ticks make the same carrier.
    onChange({ ...way, deeds: DEEDS.filter((one) => ticked.includes(one)) });
  };
  return (
    <>
      <fieldset className={styles['deeds']} aria-describedby={wrong === null ? undefined : errorId}>
        <legend className={styles['legend']}>{t('form.deeds')}</legend>
        <div>
          {DEEDS.map((deed, at) => (
            <Checkbox
              key={deed}
              label={card(`kind.${deed}`)}
              checked={way.deeds.includes(deed)}
              onChange={() => toggle(deed)}
              aria-invalid={(wrong !== null && at === 0) || undefined}
            />
          ))}
        </div>
        {wrong === null ? null : (
          <p id={errorId} className={styles['problem']} role="alert">
            {wrong}
          </p>
        )}
      </fieldset>
      <LengthField
        label={t('form.gives')}
        value={way.length}
        onChange={(length) => onChange({ ...way, length })}
        problem={problem(`ways/${index}/length`)}
      />
    </>
  );
};
