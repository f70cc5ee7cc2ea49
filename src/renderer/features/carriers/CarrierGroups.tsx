import { IconChevronRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../app-state.ts';
import { useFormat } from '../../use-format.ts';
import { placeName } from '../record/place-name.ts';
import styles from './CarrierList.module.css';
import type { CarrierGroup, CarrierRow } from './carrier-rows.ts';

const Row = ({ row, cards }: { readonly row: CarrierRow; readonly cards: number }): ReactElement => {
  const { t } = useTranslation('carriers');
  const { language, dayNear } = useFormat();
  const { carrier, origin } = row.entry;
  const [first] = carrier.plans;
  const keeps = carrier.plans.length === 1 && first ? first.keeps[language] : null;
  const plans = carrier.plans.map(({ names }) => names[language]).join(language === 'zh-CN' ? '、' : ', ');
  return (
    <li>
      <button
        type="button"
        className={styles['row']}
        data-carrier={carrier.id}
        onClick={() => go({ page: 'carriers', carrierId: carrier.id })}
      >
        <span className={styles['who']}>
          <b>{row.name}</b>
          {origin === 'own' ? <span className="tag tag-accent">{t('own')}</span> : null}
          <small>{keeps ?? plans}</small>
        </span>
        <span className={styles['facts']}>
          {cards === 0 ? null : <span>{t('yourCards', { count: cards })}</span>}
          {row.checkedOn === null ? null : (
            <span className="faint">{t('checked', { on: dayNear(row.checkedOn) })}</span>
          )}
        </span>
        <IconChevronRight size={16} stroke={1.75} aria-hidden="true" />
      </button>
    </li>
  );
};

interface CarrierGroupsProps {
  readonly groups: readonly CarrierGroup[];
  readonly cardsOf: (carrierId: string) => number;
}

/** Carriers country by country; each row opens its rule page. */
export const CarrierGroups = ({ groups, cardsOf }: CarrierGroupsProps): ReactElement => {
  const { language } = useFormat();
  return (
    <>
      {groups.map(({ country, rows }) => (
        <section key={country} className={styles['group']}>
          <h2 className="h2">{placeName(country, language)}</h2>
          <ul>
            {rows.map((row) => (
              <Row key={row.entry.carrier.id} row={row} cards={cardsOf(row.entry.carrier.id)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
