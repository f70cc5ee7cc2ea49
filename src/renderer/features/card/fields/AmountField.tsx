import { TextInput } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { parseAmount } from '#core/money.ts';
import { signOf } from '../../../format-amount.ts';
import styles from './fields.module.css';
import { useFailureLine } from './use-failure-line.ts';
import { useSettled } from './use-settled.ts';

interface AmountFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly currency: string;
  readonly onChange: (text: string) => void;
  /** Nothing typed is fine, and so is 0. */
  readonly optional?: boolean;
  /** At the right, such as `no tax`. */
  readonly note?: string;
  readonly hint?: ReactNode;
  readonly failure?: string | null;
  /** Said about an empty field once saving was tried. */
  readonly emptyProblem?: string | null;
  readonly autoFocus?: boolean;
}

/** An amount of money as a person types it, in the carrier's currency. */
export const AmountField = (props: AmountFieldProps): ReactElement => {
  const {
    label,
    value,
    currency,
    onChange,
    optional = false,
    note,
    hint,
    failure = null,
    emptyProblem = null,
    autoFocus = false,
  } = props;
  const failureLine = useFailureLine();
  const [settled, settle] = useSettled(value);
  const typed = value.trim();
  const read = typed === '' || (optional && /^0+([.,]0+)?$/.test(typed)) ? null : parseAmount(typed, currency);
  const problem =
    read !== null && !read.ok && settled ? failureLine(read.failure) : typed === '' ? emptyProblem : failure;
  const sign = signOf(currency).trim();
  return (
    <TextInput
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={settle}
      inputMode="decimal"
      data-autofocus={autoFocus || undefined}
      autoComplete="off"
      leftSection={<span className={styles['sign']}>{sign}</span>}
      leftSectionWidth={sign.length * 8 + 18}
      {...(note === undefined
        ? {}
        : { rightSection: <span className={styles['note']}>{note}</span>, rightSectionWidth: 96 })}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={problem}
    />
  );
};
