import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../use-format.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { FormPart } from './FormPart.tsx';
import { useFieldProblem } from './field-problem.ts';
import styles from './OwnCarrierDialog.module.css';
import { withCountry } from './own-form.ts';
import { usePlaces } from './places-list.ts';
import type { FormModel } from './use-own-form.ts';

/** Who the carrier is and where: naming the country answers money and time zone, too. */
export const PlacePart = ({ model }: { readonly model: FormModel }): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  const { typed, change } = model;
  const { countries, currencies, zones } = usePlaces(useLanguage(), typed.timeZone);
  return (
    <FormPart title={t('form.part.place')}>
      <div className={styles['pair']}>
        <TextInput
          label={t('form.name')}
          placeholder={t('form.nameHint')}
          value={typed.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          maxLength={80}
          autoComplete="off"
          error={problem('name')}
          data-autofocus
        />
        <ChoiceField
          label={t('form.country')}
          value={typed.country}
          choices={countries}
          onChange={(country) => change(withCountry(typed, country))}
          problem={problem('country')}
        />
        <ChoiceField
          label={t('form.timeZone')}
          value={typed.timeZone}
          choices={zones}
          onChange={(timeZone) => change({ timeZone })}
          problem={problem('timeZone')}
          hint={t('form.timeZoneWhy')}
        />
        <ChoiceField
          label={t('form.currency')}
          value={typed.currency}
          choices={currencies}
          onChange={(currency) => change({ currency })}
          problem={problem('currency')}
        />
      </div>
    </FormPart>
  );
};
