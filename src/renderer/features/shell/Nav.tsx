import {
  IconBell,
  IconCompass,
  IconCreditCard,
  IconLayoutDashboard,
  IconReceipt,
  IconSearch,
  IconSettings,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { appStore, go, type Place, useApp } from '../../app-state.ts';
import { Kbd } from '../../parts/Kbd.tsx';
import { Brand } from './Brand.tsx';
import { pressKey } from './key-names.ts';
import styles from './Nav.module.css';
import { NavFooter } from './NavFooter.tsx';

interface NavItem {
  readonly place: Place;
  readonly icon: TablerIcon;
  readonly word: 'overview' | 'cards' | 'receipts' | 'guide' | 'reminders' | 'settings';
  /** Other pages that belong under this one. */
  readonly also: readonly Place['page'][];
}

/** The pages in the order of the navigation; Ctrl/Cmd+1 opens the first. */
export const NAV_ITEMS: readonly NavItem[] = [
  { place: { page: 'overview' }, icon: IconLayoutDashboard, word: 'overview', also: [] },
  { place: { page: 'cards', state: null }, icon: IconCreditCard, word: 'cards', also: ['card', 'carriers'] },
  { place: { page: 'receipts' }, icon: IconReceipt, word: 'receipts', also: [] },
  { place: { page: 'guide', cardId: null }, icon: IconCompass, word: 'guide', also: [] },
  { place: { page: 'reminders' }, icon: IconBell, word: 'reminders', also: [] },
  { place: { page: 'settings' }, icon: IconSettings, word: 'settings', also: [] },
];

/** Counts beside the words: who needs you, how many cards, how much proof is missing. Archived cards do not count. */
const useCounts = (): Record<'needsYou' | 'cards' | 'missing', number> =>
  useApp(
    useShallow(({ summaries }) => {
      let [needsYou, cards, missing] = [0, 0, 0];
      for (const summary of summaries) {
        if (summary.archived) continue;
        cards += 1;
        if (summary.needsYou) needsYou += 1;
        missing += summary.receiptsMissing;
      }
      return { needsYou, cards, missing };
    }),
  );

const NavLink = ({
  item,
  count,
  meaning,
}: {
  readonly item: NavItem;
  readonly count: number;
  readonly meaning: string;
}): ReactElement => {
  const { t } = useTranslation('shell');
  const page = useApp(({ place }) => place.page);
  const exact = page === item.place.page;
  const on = exact || item.also.includes(page);
  const Icon = item.icon;
  return (
    <a
      href={`#${item.place.page}`}
      className={styles['item']}
      data-on={on || undefined}
      aria-current={exact ? 'page' : on ? 'true' : undefined}
      title={t(`nav.${item.word}`)}
      onClick={(event) => {
        event.preventDefault();
        go(item.place);
      }}
    >
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <span className={styles['word']}>{t(`nav.${item.word}`)}</span>
      {count > 0 ? (
        <>
          <span className={styles['count']} aria-hidden="true">
            {count}
          </span>
          <span className="visually-hidden">{meaning}</span>
        </>
      ) : null}
    </a>
  );
};

/** The way to every page, the find field, and at the foot whether reminders work. */
export const Nav = ({ sampleNote }: { readonly sampleNote: ReactNode }): ReactElement => {
  const { t } = useTranslation('shell');
  const counts = useCounts();
  const platform = useApp(({ app }) => app.platform);
  const of = (word: NavItem['word']): { count: number; meaning: string } => {
    if (word === 'overview') return { count: counts.needsYou, meaning: t('nav.needs-you', { count: counts.needsYou }) };
    if (word === 'cards') return { count: counts.cards, meaning: t('nav.cards-count', { count: counts.cards }) };
    if (word === 'receipts')
      return { count: counts.missing, meaning: t('nav.receipts-missing', { count: counts.missing }) };
    return { count: 0, meaning: '' };
  };
  return (
    <nav className={styles['side']} aria-label={t('nav.label')}>
      <Brand />
      <button
        type="button"
        className={styles['find']}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => appStore.setState({ paletteOpen: true })}
      >
        <IconSearch size={14} stroke={1.75} aria-hidden="true" />
        <span className={`${styles['word']} el`}>{t('find')}</span>
        <span className={styles['key']}>
          <Kbd>{pressKey('K', platform)}</Kbd>
        </span>
      </button>
      <ul>
        {NAV_ITEMS.map((item) => (
          <li key={item.word}>
            <NavLink item={item} {...of(item.word)} />
          </li>
        ))}
      </ul>
      <div className={styles['spacer']} />
      {sampleNote}
      <NavFooter />
    </nav>
  );
};
