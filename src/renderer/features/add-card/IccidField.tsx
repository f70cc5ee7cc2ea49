import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { groupedIccid, parseIccid } from '../card/fields/iccid.ts';
import { useSettled } from '../card/fields/use-settled.ts';

interface IccidFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** The serial number of the SIM, with its check digit tried. A wrong check digit is told and may be kept. */
export const IccidField = ({ value, onChange }: IccidFieldProps): ReactElement => {
  const { t } = useTranslation('add');
  const [settled, settle] = useSettled(value);
  const read = value.trim() === '' ? null : parseIccid(value);
  const problem = read !== null && !read.ok && settled ? read.failure : null;
  return (
    <TextInput
      label={t('iccid')}
      value={value}
      inputMode="numeric"
      classNames={{ input: 'maskable' }}
      autoComplete="off"
      maxLength={40}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={settle}
      description={
        read?.ok ? (
          <span className="maskable">{t('iccidRead', { iccid: groupedIccid(read.value) })}</span>
        ) : (
          t('iccidHint')
        )
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={
        problem === null
          ? null
          : problem.kind === 'iccid-length'
            ? t('iccidProblem.iccid-length', { count: problem.digits })
            : t(`iccidProblem.${problem.kind}`)
      }
    />
  );
};
