import { Input, Select, TextInput } from '@mantine/core';
import { type ReactElement, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedLength } from '#core/own-carrier/typed-form.ts';
import styles from './OwnCarrierDialog.module.css';

interface LengthFieldProps {
  readonly label: string;
  readonly value: TypedLength;
  readonly onChange: (value: TypedLength) => void;
  readonly problem: string | null;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

/** A span of days or months: how many, and of which. */
export const LengthField = (props: LengthFieldProps): ReactElement => {
  const { label, value, onChange, problem, hint, optional = false } = props;
  const { t } = useTranslation('carriers');
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint ? hintId : '', problem === null ? '' : errorId].filter((one) => one !== '').join(' ');
  return (
    <div>
      <Input.Label htmlFor={id}>
        {label}
        {optional ? <span className={styles['optional']}> {t('form.optional')}</span> : null}
      </Input.Label>
      <div className={styles['length']}>
        <TextInput
          id={id}
          value={value.count}
          onChange={(event) => onChange({ ...value, count: event.currentTarget.value })}
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          error={problem !== null}
          aria-describedby={described === '' ? undefined : described}
        />
        <Select
          aria-label={t('form.unitOf', { what: label })}
          value={value.unit}
          data={[
            { value: 'days', label: t('form.days') },
            { value: 'months', label: t('form.months') },
          ]}
          onChange={(unit) => onChange({ ...value, unit: unit === 'months' ? 'months' : 'days' })}
        />
      </div>
      {hint ? <Input.Description id={hintId}>{hint}</Input.Description> : null}
      {problem === null ? null : <Input.Error id={errorId}>{problem}</Input.Error>}
    </div>
  );
};
