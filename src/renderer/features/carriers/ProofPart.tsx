import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { claimsFigures } from '#core/own-carrier/read-form.ts';
import { GrowingLine } from '../../parts/GrowingLine.tsx';
import { Optional } from '../card/fields/Optional.tsx';
import { FormPart } from './FormPart.tsx';
import { useFieldProblem } from './field-problem.ts';
import styles from './OwnCarrierDialog.module.css';
import type { FormModel } from './use-own-form.ts';

const TRUSTS = ['high', 'medium', 'low'] as const;

/** How the person knows: a note or an address, and how sure it is. */
export const ProofPart = ({ model }: { readonly model: FormModel }): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  const { typed, change } = model;
  if (!claimsFigures(typed)) {
    return (
      <FormPart title={t('form.part.proof')}>
        <p className="muted">{t('form.noFigures')}</p>
      </FormPart>
    );
  }
  return (
    <FormPart title={t('form.part.proof')}>
      <GrowingLine
        label={t('form.note')}
        placeholder={t('form.noteHint')}
        value={typed.note}
        onChange={(note) => change({ note })}
        maxLength={240}
        error={problem('note')}
      />
      <GrowingLine
        label={<Optional>{t('form.url')}</Optional>}
        placeholder={t('form.urlHint')}
        value={typed.url}
        onChange={(url) => change({ url })}
        spellCheck={false}
        error={problem('url')}
      />
      <div className={styles['pair']}>
        <Select
          label={t('form.trust')}
          value={typed.confidence}
          data={TRUSTS.map((value) => ({ value, label: t(`form.trusts.${value}`) }))}
          onChange={(value) => change({ confidence: TRUSTS.find((trust) => trust === value) ?? 'medium' })}
        />
      </div>
    </FormPart>
  );
};
