import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, Product } from '#core/model/carrier.ts';
import styles from './Products.module.css';
import { moneyWords, type RuleContext } from './rule-context.ts';
import { SourceLines } from './SourceLines.tsx';

const Row = ({ product, context }: { readonly product: Product; readonly context: RuleContext }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { language, carrier, card } = context;
  const { names, kind, price, keepsAlive, sources } = product;
  const Icon = keepsAlive ? IconCheck : IconX;
  const deed = card(`kind.${kind}`);
  const saysIt = names[language].toLowerCase().includes(deed.toLowerCase());
  return (
    <tr data-keeps={keepsAlive}>
      <th scope="row">
        {names[language]}
        {saysIt ? null : <small>{deed}</small>}
      </th>
      <td className="num">{price === null ? t('products.any') : moneyWords(context, price)}</td>
      <td>
        <span className={styles['keeps']} data-keeps={keepsAlive}>
          <Icon size={16} stroke={1.75} aria-hidden="true" />
          {keepsAlive ? t('products.yes') : t('products.no')}
        </span>
      </td>
      <td>
        <SourceLines carrier={carrier} sources={sources} about={names[language]} />
      </td>
    </tr>
  );
};

/** What the plan sells, also what people take for a renewal and is none. */
export const Products = ({
  plan,
  context,
}: {
  readonly plan: Plan;
  readonly context: RuleContext;
}): ReactElement | null => {
  const { t } = useTranslation('carriers');
  if (plan.products.length === 0) return null;
  return (
    <section>
      <h2 className="h2">{t('products.title')}</h2>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('products.name')}</th>
              <th scope="col">{t('products.price')}</th>
              <th scope="col">{t('products.keeps')}</th>
              <th scope="col">{t('products.source')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.products.map((product) => (
              <Row key={product.id} product={product} context={context} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
