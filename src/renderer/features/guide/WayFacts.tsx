import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import { taxOn } from '#core/guide/tax.ts';
import { formatMoney } from '../../format-amount.ts';
import type { GuideSubject } from './guide-subject.ts';
import styles from './WayFacts.module.css';

/** What a state takes on top, where that is known. */
const useTaxWords = (): ((subject: GuideSubject, way: ChannelAdvice) => string | null) => {
  const { t } = useTranslation('guide');
  return ({ summary, carrier }, way) => {
    const tax = taxOn(carrier.country, summary.registration, way.product?.price ?? null);
    if (tax.kind === 'not-known') return null;
    const amount = tax.amount === null ? null : formatMoney({ amount: tax.amount, currency: carrier.currency });
    const words = amount === null ? `${tax.percent}%` : t('tax.amount', { percent: tax.percent, amount });
    return t(`tax.${tax.kind}`, { tax: words });
  };
};

/** What the table has no room for, told of the chosen way only; the rest of it stands here in a narrow window. */
export const WayFacts = ({
  subject,
  way,
}: {
  readonly subject: GuideSubject | null;
  readonly way: ChannelAdvice;
}): ReactElement => {
  const { t } = useTranslation('guide');
  const taxWords = useTaxWords();
  const tax = subject === null ? null : taxWords(subject, way);
  const fact = (name: string, words: ReactNode, narrow: boolean): ReactElement => (
    <div data-narrow={narrow || undefined}>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
  return (
    <dl className={styles['facts']}>
      {fact(t('column.pay'), t(`kind.${way.kind}.pay`), way.verdict.reasons.length < 2)}
      {fact(t('column.prepare'), t(`kind.${way.kind}.prepare`), way.verdict.reasons.length === 0)}
      {fact(t('column.proof'), t(`kind.${way.kind}.proof`), true)}
      {tax === null ? null : fact(t('tax.title'), tax, false)}
    </dl>
  );
};
