import { type CSSProperties, type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoneyShort } from '../../format-amount.ts';
import { lengthWords } from '../../reason/context.ts';
import { useLanguage } from '../../use-format.ts';
import type { ProductTile } from './product-tiles.ts';
import styles from './RecordDialog.module.css';
import { segmentOf } from './record-kinds.ts';
import type { RecordModel } from './use-record-form.ts';

interface TileProps {
  readonly group: string;
  readonly title: string;
  readonly text: string;
  readonly checked: boolean;
  /** Taken for a renewal by many, and none. */
  readonly quiet?: boolean;
  readonly onChoose: () => void;
}

const Tile = ({ group, title, text, checked, quiet = false, onChoose }: TileProps): ReactElement => (
  <label className={styles['tile']} data-quiet={quiet || undefined}>
    <input type="radio" name={group} checked={checked} onChange={onChoose} />
    <b>{title}</b>
    <small>{text}</small>
  </label>
);

/** The products of the plan with what each gives. A plain top-up of another amount is "Other". */
export const ProductPart = ({ model }: { readonly model: RecordModel }): ReactElement | null => {
  const { t } = useTranslation('record');
  const { t: reason } = useTranslation('reason');
  const language = useLanguage();
  const group = useId();
  const { tiles, form, subject, setProduct } = model;
  if (tiles.length === 0) return null;
  const topUp = segmentOf(form.kind) === 'top-up';
  const titleOf = ({ product }: ProductTile): string =>
    topUp && product.price !== null
      ? formatMoneyShort({ amount: product.price, currency: subject.currency })
      : product.names[language];
  const textOf = ({ product, gives }: ProductTile): string => {
    const price =
      product.price === null ? t('anyAmount') : formatMoneyShort({ amount: product.price, currency: subject.currency });
    const given = gives === null ? t('keepsNothing') : lengthWords(reason, gives);
    return topUp && product.price !== null ? given : [price, given].join(language === 'zh-CN' ? '，' : ', ');
  };
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{t('product')}</legend>
      <div className={styles['tiles']} style={{ '--tile': topUp ? '104px' : '196px' } as CSSProperties}>
        {tiles.map((tile) => (
          <Tile
            key={tile.product.id}
            group={group}
            title={titleOf(tile)}
            text={textOf(tile)}
            checked={form.product === tile.product.id}
            quiet={!tile.product.keepsAlive}
            onChoose={() => setProduct(tile.product.id)}
          />
        ))}
        <Tile
          group={group}
          title={t('other')}
          text={t('typeIt')}
          checked={form.product === null}
          onChoose={() => setProduct(null)}
        />
      </div>
    </fieldset>
  );
};
