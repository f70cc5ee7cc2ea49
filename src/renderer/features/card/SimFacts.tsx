import { IconEye } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import { openDialog } from '../../app-state.ts';
import { formatDay } from '../../format-day.ts';
import { useLanguage } from '../../use-format.ts';
import type { CardView } from './card-view.ts';
import { groupedIccid } from './fields/iccid.ts';
import styles from './SimFacts.module.css';

/** The first six and the last four digits of a serial number, the rest drawn as dots. */
const Iccid = ({ digits, shown }: { readonly digits: string; readonly shown: boolean }): ReactElement => {
  if (shown) return <span className="num maskable">{groupedIccid(digits)}</span>;
  const hidden = digits.length - 10;
  return (
    <span className="num maskable">
      {digits.slice(0, 4)} {digits.slice(4, 6)}
      <span className={styles['mask']} style={{ width: hidden * 8 }} />
      {digits.slice(-4)}
    </span>
  );
};

/** What the card itself is, and where it lies. The serial number shows only while the button is held. */
export const SimFacts = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const language = useLanguage();
  const [held, setHeld] = useState(false);
  const { sim, openedOn, registeredOn, activatedOn } = view.card.details;
  const dayRow = (label: string, day: LocalDate | null): readonly [string, ReactElement | string] | null =>
    day === null ? null : [label, formatDay(day, language)];
  const place = [sim.device, sim.slot].filter((part) => part !== '').join(language === 'zh-CN' ? '，' : ', ');
  const rows = [
    sim.iccid === null ? null : ([t('sim.iccid'), <Iccid key="iccid" digits={sim.iccid} shown={held} />] as const),
    sim.form === 'unknown' ? null : ([t('sim.form'), t(`sim.forms.${sim.form}`)] as const),
    place === '' ? null : ([t('sim.device'), place] as const),
    dayRow(t('sim.opened'), openedOn),
    dayRow(t('sim.registered'), registeredOn),
    dayRow(t('sim.activated'), activatedOn),
  ].filter((row) => row !== null);
  return (
    <section>
      <div className="row">
        <h2 className="h2">{t('sim.title')}</h2>
        <span className="grow" />
        {sim.iccid === null ? null : (
          <button
            type="button"
            className="link"
            aria-pressed={held}
            onPointerDown={() => setHeld(true)}
            onPointerUp={() => setHeld(false)}
            onPointerLeave={() => setHeld(false)}
            onKeyDown={({ key }) => (key === ' ' || key === 'Enter') && setHeld(true)}
            onKeyUp={() => setHeld(false)}
            onBlur={() => setHeld(false)}
          >
            <IconEye size={14} stroke={1.75} aria-hidden="true" /> {t('sim.hold')}
          </button>
        )}
      </div>
      {rows.length === 0 ? (
        <button type="button" className="link" onClick={() => openDialog({ kind: 'edit-card', cardId: view.card.id })}>
          {t('sim.none')}
        </button>
      ) : null}
      <dl className={styles['rows']}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
