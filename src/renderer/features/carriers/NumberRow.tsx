import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnNumber } from '#core/own-numbers/own-numbers.ts';
import { signOf } from '../../format-amount.ts';
import { numberWords, valueWords } from './number-words.ts';
import styles from './OwnNumbersDialog.module.css';
import { type NumberProblem, typedValue } from './own-number-form.ts';
import type { RuleContext } from './rule-context.ts';
import { BestSource } from './SourceLines.tsx';

interface NumberRowProps {
  readonly number: OwnNumber;
  readonly context: RuleContext;
  readonly text: string;
  readonly problem: NumberProblem | null;
  readonly onType: (text: string) => void;
}

/** One number of the rule: what it is, what the rule says and why, and the person's own in its place. */
export const NumberRow = ({ number, context, text, problem, onType }: NumberRowProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const id = useId();
  const { carrier } = context;
  const what = numberWords(number.place, context);
  const money = number.unit === 'minor-units';
  const unit = number.unit === 'months' ? t('form.months') : t('form.days');
  const changed = text.trim() !== '';
  const limits = (one: NumberProblem): string =>
    money ? t('form.field.amount') : t('form.field.out-of-range', { least: one.least, most: one.most });
  return (
    <div className={styles['row']} data-changed={changed || undefined} data-number={number.path}>
      <div>
        <label htmlFor={id} className={styles['label']}>
          {what}
          {changed ? <span className="tag tag-accent">{t('numbers.mark')}</span> : null}
        </label>
        <p className={styles['rule']}>
          {t('numbers.ofRule', { value: valueWords(number.value, number.unit, context) })}
          {' · '}
          <BestSource carrier={carrier} sources={number.sources} />
        </p>
      </div>
      <div className={styles['input']}>
        <TextInput
          id={id}
          value={text}
          onChange={(event) => onType(event.currentTarget.value)}
          placeholder={typedValue(number.value, number, carrier.currency)}
          inputMode={money ? 'decimal' : 'numeric'}
          autoComplete="off"
          maxLength={16}
          error={problem === null ? null : limits(problem)}
          {...(money
            ? { leftSection: <span className="faint">{signOf(carrier.currency).trim()}</span> }
            : { rightSection: <span className={`faint fs12 ${styles['unit']}`}>{unit}</span>, rightSectionWidth: 64 })}
        />
        <ActionIcon
          variant="subtle"
          size={32}
          aria-label={t('numbers.reset', { what })}
          title={t('numbers.reset', { what })}
          data-idle={!changed || undefined}
          className={styles['back'] ?? ''}
          onClick={() => onType('')}
        >
          <IconArrowBackUp size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </div>
    </div>
  );
};
