import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { endsForGood } from '#core/own-carrier/read-form.ts';
import { FormPart } from './FormPart.tsx';
import { useFieldProblem } from './field-problem.ts';
import { LengthField } from './LengthField.tsx';
import styles from './OwnCarrierDialog.module.css';
import { Tiles } from './Tiles.tsx';
import type { FormModel } from './use-own-form.ts';

const AFTER = ['grace', 'gone', 'unknown'] as const;

/** What comes after the end: a grace and what still works in it, nothing, or nobody knows. */
export const AfterPart = ({ model }: { readonly model: FormModel }): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  const { typed, change } = model;
  if (endsForGood(typed)) {
    return (
      <FormPart title={t('form.part.after')}>
        <p className="muted">{t('form.endsForGood')}</p>
      </FormPart>
    );
  }
  return (
    <FormPart title={t('form.part.after')}>
      <Tiles
        legend={t('form.afterwards')}
        hiddenLegend
        narrow
        value={typed.afterwards}
        tiles={AFTER.map((value) => ({
          value,
          title: t(`form.afterwardsKind.${value}.title`),
          text: t(`form.afterwardsKind.${value}.text`),
        }))}
        onChange={(afterwards) => change({ afterwards })}
      />
      {typed.afterwards === 'grace' ? (
        <div className={styles['pair']}>
          <LengthField
            label={t('form.grace')}
            value={typed.grace}
            onChange={(grace) => change({ grace })}
            problem={problem('grace')}
          />
          <Checkbox
            className={styles['receives'] ?? ''}
            label={t('form.receives')}
            checked={typed.receives}
            onChange={(event) => change({ receives: event.currentTarget.checked })}
          />
        </div>
      ) : null}
    </FormPart>
  );
};
