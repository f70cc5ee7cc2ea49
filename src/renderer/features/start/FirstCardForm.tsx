import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, type ReactElement, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type LocalDate } from '#core/local-date.ts';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import { applied, openDialog } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useFormat, useToday } from '../../use-format.ts';
import { isWrongNumber } from '../add-card/wrong-number.ts';
import { DayField } from '../card/fields/DayField.tsx';
import { type DayEntry, dayOf, EMPTY_DAY, isWrongDay } from '../card/fields/day-entry.ts';
import type { DayLimits } from '../card/fields/day-typing.ts';
import { TriesContext, useTries } from '../card/fields/tries.ts';
import { useSettled } from '../card/fields/use-settled.ts';
import { firstCard } from './first-card.ts';
import styles from './StartPage.module.css';

const OTHER_CARRIER = 'other';
const EARLIEST_DAYS_AGO = 400;
const LATEST_DAYS_AHEAD = 3660;

interface FirstCardFormProps {
  readonly carrier: Carrier | null;
  /** Tells the bar above what was answered so far. */
  readonly onAnswer: (expiry: LocalDate | null, plan: Plan | null) => void;
}

const useLimits = (carrier: Carrier | null): DayLimits => {
  const today = useToday(carrier?.timeZone);
  return { today, earliest: addDays(today, -EARLIEST_DAYS_AGO), latest: addDays(today, LATEST_DAYS_AHEAD) };
};

const useSaving = (carrier: Carrier | null) => {
  const { t } = useTranslation('start');
  const { language } = useFormat();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const save = async (number: string, plan: Plan, expiry: LocalDate | null): Promise<void> => {
    if (carrier === null || saving) return;
    setSaving(true);
    const name = (digits: string): string => t('label', { plan: plan.names[language], digits });
    try {
      const reply = await window.app.addCard(firstCard(carrier, { number, plan, expiry }, name));
      setFailure(reply.ok ? null : reply.failure);
      if (reply.ok) applied(reply.value, 'card-added');
    } finally {
      setSaving(false);
    }
  };
  return { saving, failure, save };
};

interface PlanFieldProps {
  readonly carrier: Carrier | null;
  readonly plan: Plan | null;
  readonly error: string | null;
  readonly onChoose: (plan: Plan | null) => void;
}

const PlanField = ({ carrier, plan, error, onChoose }: PlanFieldProps): ReactElement => {
  const { t } = useTranslation('start');
  const { language } = useFormat();
  const plans = carrier?.plans ?? [];
  return (
    <NativeSelect
      label={t('plan')}
      size="md"
      value={plan?.id ?? ''}
      error={error}
      onChange={(event) => {
        const value = event.currentTarget.value;
        if (value === OTHER_CARRIER) openDialog({ kind: 'add-card' });
        else onChoose(plans.find(({ id }) => id === value) ?? null);
      }}
    >
      <option value="">{t('plan-hint')}</option>
      {plans.map(({ id, names }) => (
        <option key={id} value={id}>
          {names[language]}
        </option>
      ))}
      <option value={OTHER_CARRIER}>{t('other-carrier')}</option>
    </NativeSelect>
  );
};

const useAnswers = (onAnswer: FirstCardFormProps['onAnswer']) => {
  const [number, setNumber] = useState('');
  const [plan, setPlan] = useState<Plan | null>(null);
  const [expiry, setExpiry] = useState<DayEntry>(EMPTY_DAY);
  const choose = (chosen: Plan | null): void => {
    setPlan(chosen);
    onAnswer(dayOf(expiry), chosen);
  };
  const date = (entry: DayEntry): void => {
    setExpiry(entry);
    onAnswer(dayOf(entry), plan);
  };
  return { number, setNumber, plan, choose, expiry, date };
};

interface NumberFieldProps {
  readonly country: string | null;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const NumberField = ({ country, value, onChange }: NumberFieldProps): ReactElement => {
  const { t } = useTranslation('start');
  const { count } = useContext(TriesContext);
  const [settled, settle] = useSettled(value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const missing = count > 0 && value.trim() === '';
  const wrong = settled && isWrongNumber(value, country);
  const abroad = /^\s*(\+|00)/.test(value);
  return (
    <TextInput
      label={t('number')}
      size="md"
      type="tel"
      classNames={{ input: 'maskable' }}
      ref={input}
      autoComplete="off"
      placeholder="12-345 6789"
      leftSection={abroad ? undefined : <span className="muted fs13">+60</span>}
      leftSectionWidth={44}
      value={value}
      error={missing ? t('number-missing') : wrong ? t('number-wrong') : null}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={settle}
    />
  );
};

/** A Hotlink card in three answers, right on the first page. */
export const FirstCardForm = ({ carrier, onAnswer }: FirstCardFormProps): ReactElement => {
  const { t } = useTranslation('start');
  const { number, setNumber, plan, choose, expiry, date } = useAnswers(onAnswer);
  const [tries, place] = useTries<HTMLDivElement>();
  const tried = tries.count > 0;
  const { saving, failure, save } = useSaving(carrier);
  const limits = useLimits(carrier);
  const country = carrier?.country ?? null;
  const submit =
    (dated: boolean) =>
    (event: FormEvent): void => {
      event.preventDefault();
      tries.note();
      const day = dayOf(expiry);
      const wrongNumber = number.trim() === '' || isWrongNumber(number, country);
      if (wrongNumber || plan === null || (dated ? day === null : isWrongDay(expiry))) return;
      void save(number, plan, dated ? day : null);
    };
  return (
    <form className={styles['form']} onSubmit={submit(true)} noValidate>
      <div className={styles['form-head']}>
        <h2>{t('form')}</h2>
        <span className="fs12 muted">{t('form-hint')}</span>
      </div>
      <div className={styles['fields']} ref={place}>
        <TriesContext.Provider value={tries}>
          <NumberField country={country} value={number} onChange={setNumber} />
          <PlanField
            carrier={carrier}
            plan={plan}
            error={tried && plan === null ? t('plan-missing') : null}
            onChoose={choose}
          />
          <div className={styles['day']}>
            <DayField label={t('expiry')} entry={expiry} limits={limits} onChange={date} tried={tried} />
          </div>
        </TriesContext.Provider>
        <Button
          type="submit"
          variant="filled"
          size="md"
          className={styles['submit'] ?? ''}
          loading={saving}
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
        >
          {t('add')}
        </Button>
      </div>
      <p className={styles['help']}>
        {t('expiry-help')}{' '}
        <button type="button" className="link" onClick={submit(false)}>
          {t('without-date')}
        </button>
      </p>
      {failure === null ? null : <ErrorNote failure={failure} />}
    </form>
  );
};
