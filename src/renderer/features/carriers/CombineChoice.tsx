import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant } from '#core/model/rule.ts';
import { type Outcome, type WayExample, wayExample } from '#core/own-carrier/worked-example.ts';
import { OWN_NAMES } from '../../i18n/own-carrier-names.ts';
import { lengthWords } from '../../reason/context.ts';
import { piecesOf } from '../../reason/pieces.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import { useFormat } from '../../use-format.ts';
import { useExampleDeed } from './example-deed.ts';
import styles from './OwnCarrierDialog.module.css';
import { Tiles } from './Tiles.tsx';
import type { FormModel } from './use-own-form.ts';
import type { WayProps } from './way-props.ts';

const COMBINES = ['max', 'add', 'reset'] as const;

const OutcomeLine = ({ outcome }: { readonly outcome: Outcome }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { day } = useFormat();
  const until = day(outcome.until);
  const key = outcome.effect === 'later' ? 'until' : outcome.effect;
  return (
    <span className={styles['outcome']} data-effect={outcome.effect}>
      <ReasonText pieces={piecesOf(t(`form.example.${key}`, { until }))} />
    </span>
  );
};

const Lead = ({ example, model, index }: { example: WayExample; model: FormModel; index: number }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { t: reason } = useTranslation('reason');
  const { day, dayNear } = useFormat();
  const deed = useExampleDeed(model)(example, index);
  const gives = lengthWords(reason, example.gives);
  const { capped } = example.outcomes.add;
  return (
    <p className={styles['lead']}>
      {t('form.example.lead', { before: day(example.before), deed, on: dayNear(example.on), gives })}
      {capped === null ? null : ` ${t('form.example.capped', { cap: lengthWords(reason, capped) })}`}
    </p>
  );
};

/** How a renewal counts when time is left, each answer with what it would give in the same small example. */
export const CombineChoice = ({ model, way, index, onChange }: WayProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const example = model.trial === null ? null : wayExample(model.trial, OWN_NAMES, index, model.today);
  return (
    <Tiles<Grant['combine']>
      legend={t('form.combine')}
      narrow
      value={way.combine}
      tiles={COMBINES.map((value) => ({
        value,
        title: t(`form.combines.${value}.title`),
        text: (
          <>
            {t(`form.combines.${value}.text`)}
            {example === null ? null : <OutcomeLine outcome={example.outcomes[value]} />}
          </>
        ),
      }))}
      onChange={(combine) => onChange({ ...way, combine })}
      note={
        <>
          {example === null ? null : <Lead example={example} model={model} index={index} />}
          <p className={styles['lead']}>{t('form.combineUnsure')}</p>
        </>
      }
    />
  );
};
