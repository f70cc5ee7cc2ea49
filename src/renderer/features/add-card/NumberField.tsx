import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePhone, showPhone } from '#core/phone.ts';
import { closeDialog, go, useApp } from '../../app-state.ts';
import { useSettled } from '../card/fields/use-settled.ts';
import styles from './CardFields.module.css';
import { isWrongNumber } from './wrong-number.ts';

interface NumberFieldProps {
  readonly value: string;
  /** Numbers without a country code are read as this country's. */
  readonly country: string | null;
  /** The card that is being edited may keep its number. */
  readonly ownId: string | null;
  readonly autoFocus: boolean;
  readonly onChange: (text: string) => void;
}

/** The phone number as people type it; shows how it was understood, and whose it is already. */
export const NumberField = ({ value, country, ownId, autoFocus, onChange }: NumberFieldProps): ReactElement => {
  const { t } = useTranslation('add');
  const [settled, settle] = useSettled(value);
  const typed = value.trim();
  const number = typed === '' ? null : parsePhone(typed, country);
  const taken = useApp(({ summaries }) =>
    summaries.find((one) => number !== null && one.number === number && one.id !== ownId),
  );
  const wrong = settled && isWrongNumber(value, country);
  const understood =
    number === null || showPhone(number) === typed ? (
      t('numberHint')
    ) : (
      <span className="maskable">{t('numberRead', { number: showPhone(number) })}</span>
    );
  return (
    <TextInput
      label={t('number')}
      value={value}
      type="tel"
      classNames={{ input: 'maskable' }}
      inputMode="tel"
      autoComplete="off"
      maxLength={40}
      data-autofocus={autoFocus || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={settle}
      description={understood}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={
        wrong ? (
          t('numberWrong')
        ) : taken ? (
          <>
            {t('numberTaken', { label: taken.label })}{' '}
            <button
              type="button"
              className={`link ${styles['inline']}`}
              onClick={() => {
                closeDialog();
                go({ page: 'card', cardId: taken.id });
              }}
            >
              {t('numberOpen')}
            </button>
          </>
        ) : null
      }
    />
  );
};
