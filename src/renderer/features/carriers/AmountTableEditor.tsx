import { Button, CloseButton, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedTier } from '#core/own-carrier/typed-form.ts';
import { AmountField } from '../card/fields/AmountField.tsx';
import { Optional } from '../card/fields/Optional.tsx';
import { useFieldProblem } from './field-problem.ts';
import { LengthField } from './LengthField.tsx';
import styles from './OwnCarrierDialog.module.css';
import type { WayProps } from './way-props.ts';

const PerUnit = ({ model, way, index, onChange }: WayProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  const { currency } = model.typed;
  const at = `ways/${index}`;
  return (
    <div className={styles['triple']}>
      <AmountField
        label={t('form.unit')}
        value={way.unit}
        currency={currency}
        onChange={(unit) => onChange({ ...way, unit })}
        failure={problem(`${at}/unit`)}
        emptyProblem={problem(`${at}/unit`)}
      />
      <LengthField
        label={t('form.perUnit')}
        value={way.perUnit}
        onChange={(perUnit) => onChange({ ...way, perUnit })}
        problem={problem(`${at}/perUnit`)}
      />
      <AmountField
        label={<Optional>{t('form.minimum')}</Optional>}
        value={way.minimum}
        currency={currency}
        onChange={(minimum) => onChange({ ...way, minimum })}
        failure={problem(`${at}/minimum`)}
      />
    </div>
  );
};

const MOST_TIERS = 12;

const Tiers = ({ model, way, index, onChange }: WayProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  const { tiers } = way;
  const put = (tier: TypedTier): void =>
    onChange({ ...way, tiers: tiers.map((one) => (one.key === tier.key ? tier : one)) });
  const add = (): void => {
    const key = Math.max(0, ...tiers.map((tier) => tier.key)) + 1;
    onChange({ ...way, tiers: [...tiers, { key, from: '', length: { count: '', unit: 'days' } }] });
  };
  return (
    <div className={styles['tiers']}>
      {tiers.map((tier, row) => (
        <div key={tier.key} className={styles['tier']}>
          <AmountField
            label={t('form.from', { number: row + 1 })}
            value={tier.from}
            currency={model.typed.currency}
            onChange={(from) => put({ ...tier, from })}
            failure={problem(`ways/${index}/tiers/${row}/from`)}
            emptyProblem={problem(`ways/${index}/tiers/${row}/from`)}
          />
          <LengthField
            label={t('form.tierGives', { number: row + 1 })}
            value={tier.length}
            onChange={(length) => put({ ...tier, length })}
            problem={problem(`ways/${index}/tiers/${row}/length`)}
          />
          {tiers.length === 1 ? null : (
            <CloseButton
              aria-label={t('form.removeTier', { number: row + 1 })}
              onClick={() => onChange({ ...way, tiers: tiers.filter(({ key }) => key !== tier.key) })}
            />
          )}
        </div>
      ))}
      {tiers.length >= MOST_TIERS ? null : (
        <div>
          <Button size="xs" leftSection={<IconPlus size={14} stroke={1.75} aria-hidden="true" />} onClick={add}>
            {t('form.addTier')}
          </Button>
        </div>
      )}
    </div>
  );
};

/** Days by the amount of a top-up: so many for each unit, or a table of amounts. */
export const AmountTableEditor = (props: WayProps): ReactElement => {
  const { way, onChange } = props;
  const { t } = useTranslation('carriers');
  const labelId = useId();
  return (
    <>
      <div>
        <div id={labelId} className={styles['legend']}>
          {t('form.table')}
        </div>
        <SegmentedControl
          aria-labelledby={labelId}
          value={way.table}
          data={[
            { value: 'per-unit', label: t('form.tables.per-unit') },
            { value: 'tiers', label: t('form.tables.tiers') },
          ]}
          onChange={(table) => onChange({ ...way, table: table === 'tiers' ? 'tiers' : 'per-unit' })}
        />
      </div>
      {way.table === 'tiers' ? <Tiers {...props} /> : <PerUnit {...props} />}
    </>
  );
};
