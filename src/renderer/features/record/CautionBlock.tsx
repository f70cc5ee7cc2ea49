import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList, formatMoneyShort } from '../../format-amount.ts';
import { formatDay } from '../../format-day.ts';
import { useLanguage } from '../../use-format.ts';
import styles from './CautionBlock.module.css';
import type { Caution } from './cautions.ts';
import type { RecordModel } from './use-record-form.ts';

interface CautionBlockProps {
  readonly caution: Caution;
  readonly model: RecordModel;
}

interface CautionText {
  readonly title: string;
  readonly text: string;
  /** Null: told, and nothing asked. */
  readonly tick: string | null;
}

const useCautionText = (caution: Caution): CautionText => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  switch (caution.kind) {
    case 'shorter': {
      const moved = t('caution.shorterText', {
        from: formatDay(caution.from, language),
        to: formatDay(caution.to, language),
      });
      const helps =
        caution.helpsFrom === null ? '' : t('caution.helpsFrom', { day: formatDay(caution.helpsFrom, language) });
      return { title: t('caution.shorter'), text: `${moved} ${helps}`, tick: t('caution.shorterTick') };
    }
    case 'unlikely': {
      const amount = formatMoneyShort(caution.amount);
      return {
        title: t('caution.unlikely', { amount }),
        text: t('caution.unlikelyText', { largest: formatMoneyShort(caution.largest) }),
        tick: t('caution.unlikelyTick', { amount }),
      };
    }
    case 'again':
      return {
        title: t('caution.again'),
        text: t('caution.againText', { on: formatDay(caution.on, language) }),
        tick: t('caution.againTick'),
      };
    case 'hard-stop':
      return {
        title: t('caution.stop'),
        text: t('caution.stopText', { day: formatDay(caution.until, language) }),
        tick: null,
      };
    case 'lost':
      return {
        title: t('caution.lost'),
        text: t('caution.lostText', { day: formatDay(caution.lostOn, language) }),
        tick: null,
      };
  }
};

const Better = ({ caution, model }: CautionBlockProps): ReactNode => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  if (caution.kind !== 'shorter' || caution.better === null) return null;
  const { product, activeUntil } = caution.better;
  const name =
    product.kind === 'top-up' && product.price !== null
      ? formatMoneyShort({ amount: product.price, currency: model.subject.currency })
      : product.names[language];
  return (
    <Button size="xs" fullWidth className={styles['better'] ?? ''} onClick={() => model.choose(product)}>
      {t('caution.better', { product: name, day: formatDay(activeUntil, language) })}
    </Button>
  );
};

/** Something to think about before recording, with the better way where there is one and a box to tick where it is asked. */
export const CautionBlock = ({ caution, model }: CautionBlockProps): ReactElement => {
  const language = useLanguage();
  const { title, text, tick } = useCautionText(caution);
  const Icon = caution.kind === 'hard-stop' ? IconLock : IconAlertTriangle;
  return (
    <div className={styles['block']} role="alert" data-caution={caution.kind}>
      <p className={styles['title']}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        {title}
      </p>
      {model.subject.all.length > 1 ? (
        <p className={styles['concerned']}>{formatList(model.concerned(caution), language)}</p>
      ) : null}
      <p>{text}</p>
      <Better caution={caution} model={model} />
      {tick === null ? null : (
        <Checkbox
          className={styles['tick'] ?? ''}
          label={tick}
          checked={model.ticked(caution)}
          onChange={(event) => model.tick(caution, event.currentTarget.checked)}
        />
      )}
    </div>
  );
};
