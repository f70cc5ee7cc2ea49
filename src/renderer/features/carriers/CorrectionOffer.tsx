import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference, ReasonStep } from '#core/deadline.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { numberPlaceOf } from '#core/own-numbers/number-place.ts';
import { planOf, snapshotOf } from '#core/rules/choose.ts';
import { tellFailure } from '../../app-state.ts';
import { lengthWords } from '../../reason/context.ts';
import { deedWords } from '../../reason/deed.ts';
import { piecesOf } from '../../reason/pieces.ts';
import { ReasonText } from '../../reason/ReasonText.tsx';
import { type CardView, useReasonContext } from '../card/card-view.ts';
import styles from './CorrectionOffer.module.css';
import { moneyWords, useRuleContext } from './rule-context.ts';
import { saveOwnNumbers } from './save-own-numbers.ts';

type Correction = NonNullable<Difference['correction']>;

interface OfferProps {
  readonly view: CardView;
  readonly carrier: Carrier;
  readonly difference: Difference;
  readonly correction: Correction;
}

const stepOf = ({ view, correction }: OfferProps): Extract<ReasonStep, { kind: 'granted' }> | null => {
  const step = view.deadline.reason.find((one) => one.kind === 'granted' && one.actionId === correction.actionId);
  return step?.kind === 'granted' ? step : null;
};

/** What the deed gave by the rule and in truth; a table per unit gives the number as often as its unit fits. */
const useSentence = (props: OfferProps): string | null => {
  const { t } = useTranslation('carriers');
  const context = useReasonContext(props.view);
  const { from, to } = props.correction;
  const step = stepOf(props);
  if (step === null) return null;
  const real = Math.round((step.length.count * to) / from);
  return t('numbers.gave', {
    deed: deedWords(step, context),
    real: lengthWords(context.t, { count: real, unit: 'days' }),
    rule: lengthWords(context.t, step.length),
  });
};

/** The button's words: `Use 30 days for this card`, `Use RM1 = 3 days for this card`. */
const useLabel = ({ view, carrier, correction }: OfferProps): string => {
  const { t } = useTranslation('carriers');
  const context = useRuleContext(carrier, planOf(view.card, carrier));
  const days = lengthWords(context.reason, { count: correction.to, unit: 'days' });
  const place = numberPlaceOf(snapshotOf(view.card).rule, correction.path);
  const gives = place?.kind === 'gives' ? place.grant.gives : null;
  const number = gives?.kind === 'per-unit' ? `${moneyWords(context, gives.unit)} = ${days}` : days;
  return t('numbers.use', { number });
};

const Offer = (props: OfferProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const { view, difference, correction } = props;
  const sentence = useSentence(props);
  const label = useLabel(props);
  const take = async (): Promise<void> => {
    const others = snapshotOf(view.card).overrides.filter(({ path }) => path !== correction.path);
    const mine = { path: correction.path, value: correction.to, becauseId: difference.confirmationId };
    const reply = await saveOwnNumbers(view.card, [...others, mine]);
    if (!reply.ok) tellFailure(reply.failure);
  };
  return (
    <div className={styles['offer']}>
      <p>
        {sentence === null ? null : <ReasonText pieces={piecesOf(sentence)} />} {t('numbers.ask')}
      </p>
      <Button size="xs" onClick={() => void take()}>
        {label}
      </Button>
    </div>
  );
};

/** The number that would explain a date that was seen, to be taken for this card with one click. */
export const CorrectionOffer = ({
  view,
  difference,
}: {
  readonly view: CardView;
  readonly difference: Difference;
}): ReactElement | null => {
  const { correction } = difference;
  if (correction === null || view.carrier === null) return null;
  return <Offer view={view} carrier={view.carrier} difference={difference} correction={correction} />;
};
