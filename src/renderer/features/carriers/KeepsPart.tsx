import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { blankWay, type TypedForm, type TypedWay } from '#core/own-carrier/typed-form.ts';
import { AmountField } from '../card/fields/AmountField.tsx';
import { FormPart } from './FormPart.tsx';
import { useFieldProblem } from './field-problem.ts';
import { LengthField } from './LengthField.tsx';
import styles from './OwnCarrierDialog.module.css';
import { Tiles } from './Tiles.tsx';
import type { FormModel } from './use-own-form.ts';
import { WayEditor } from './WayEditor.tsx';

const KINDS = ['amount', 'deed', 'pack', 'recurring', 'fixed-end'] as const;
type Kind = (typeof KINDS)[number];

/** The first way decides which of the five answers is shown as chosen. */
const kindOf = ({ keeps, ways }: TypedForm): Kind => (keeps === 'renewals' ? (ways[0]?.kind ?? 'amount') : keeps);

const withKind = (typed: TypedForm, kind: Kind): Partial<TypedForm> => {
  if (kind === 'recurring' || kind === 'fixed-end') return { keeps: kind };
  const [first = blankWay(1), ...others] = typed.ways;
  return { keeps: 'renewals', ways: [{ ...first, kind }, ...others] };
};

const Recurring = ({ model }: { readonly model: FormModel }): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  const { typed, change, tried } = model;
  return (
    <div className={styles['pair']}>
      <AmountField
        label={t('form.price')}
        value={typed.recurringPrice}
        currency={typed.currency}
        onChange={(recurringPrice) => change({ recurringPrice })}
        failure={problem('recurringPrice')}
        emptyProblem={tried ? problem('recurringPrice') : null}
      />
      <LengthField
        label={t('form.every')}
        value={typed.every}
        onChange={(every) => change({ every })}
        problem={problem('every')}
      />
    </div>
  );
};

const ENDS = ['seen', 'activated', 'registered', 'opened'] as const;

const FixedEnd = ({ model }: { readonly model: FormModel }): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  const { typed, change } = model;
  return (
    <div className={styles['pair']}>
      <Select
        label={t('form.end')}
        value={typed.end}
        data={ENDS.map((value) => ({ value, label: t(`form.ends.${value}`) }))}
        onChange={(value) => change({ end: ENDS.find((end) => end === value) ?? 'seen' })}
        description={typed.end === 'seen' ? t('form.endSeenWhy') : null}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {typed.end === 'seen' ? null : (
        <LengthField
          label={t('form.endLength')}
          value={typed.endLength}
          onChange={(endLength) => change({ endLength })}
          problem={problem('endLength')}
        />
      )}
    </div>
  );
};

/** A fresh way counts something that the others do not count yet. */
const nextWay = (ways: readonly TypedWay[]): TypedWay => {
  const key = Math.max(0, ...ways.map((way) => way.key)) + 1;
  const byAmount = ways.some(({ kind }) => kind === 'amount');
  return { ...blankWay(key), kind: byAmount ? 'pack' : 'amount', length: { count: '365', unit: 'days' } };
};

const Ways = ({ model }: { readonly model: FormModel }): ReactElement => {
  const { t } = useTranslation('carriers');
  const problem = useFieldProblem(model);
  const { typed, change } = model;
  const { ways } = typed;
  return (
    <>
      {ways.map((way, index) => (
        <WayEditor
          key={way.key}
          model={model}
          way={way}
          index={index}
          onChange={(next) => change({ ways: ways.map((one) => (one.key === way.key ? next : one)) })}
          onRemove={ways.length === 1 ? null : () => change({ ways: ways.filter(({ key }) => key !== way.key) })}
        />
      ))}
      {ways.length >= 6 ? null : (
        <div>
          <Button
            size="xs"
            leftSection={<IconPlus size={14} stroke={1.75} aria-hidden="true" />}
            onClick={() => change({ ways: [...ways, nextWay(ways)] })}
          >
            {t('form.addWay')}
          </Button>
        </div>
      )}
      <LengthField
        label={t('form.fresh')}
        value={typed.fresh}
        onChange={(fresh) => change({ fresh })}
        problem={problem('fresh')}
        hint={t('form.freshWhy')}
        optional
      />
    </>
  );
};

/** What keeps a number of this carrier alive, and by how much. */
export const KeepsPart = ({ model }: { readonly model: FormModel }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { typed, change } = model;
  const title = t('form.part.keeps');
  return (
    <FormPart title={title}>
      <Tiles
        legend={title}
        hiddenLegend
        value={kindOf(typed)}
        tiles={KINDS.map((value) => ({
          value,
          title: t(`form.kind.${value}.title`),
          text: t(`form.kind.${value}.text`),
        }))}
        onChange={(kind) => change(withKind(typed, kind))}
      />
      {typed.keeps === 'recurring' ? <Recurring model={model} /> : null}
      {typed.keeps === 'fixed-end' ? <FixedEnd model={model} /> : null}
      {typed.keeps === 'renewals' ? <Ways model={model} /> : null}
    </FormPart>
  );
};
