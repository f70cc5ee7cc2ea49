import { type ReactElement, Suspense, useEffect } from 'react';
import { appStore, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { OverviewPage } from '../overview/OverviewPage.tsx';
import { Boundary } from './Boundary.tsx';
import {
  CardPage,
  CardsPage,
  CarriersPage,
  GuidePage,
  ReceiptsPage,
  RemindersPage,
  SettingsPage,
  StartPage,
} from './lazy-screens.ts';
import styles from './Shell.module.css';

const Shown = (): ReactElement => {
  const place = useApp((model) => model.place);
  const empty = useApp(({ summaries }) => summaries.length === 0);
  switch (place.page) {
    case 'overview':
      return empty ? <StartPage /> : <OverviewPage />;
    case 'cards':
      return <CardsPage state={place.state} />;
    case 'card':
      return <CardPage key={place.cardId} cardId={place.cardId} />;
    case 'receipts':
      return <ReceiptsPage />;
    case 'guide':
      return <GuidePage cardId={place.cardId} />;
    case 'reminders':
      return <RemindersPage />;
    case 'settings':
      return <SettingsPage />;
    case 'carriers':
      return <CarriersPage carrierId={place.carrierId} />;
  }
};

const Broken = ({ detail }: { readonly detail: string }): ReactElement => (
  <div className={styles['broken']}>
    <ErrorNote failure={Object.assign({ kind: 'unexpected' }, { detail })} />
  </div>
);

const isElsewhereIn = (main: HTMLElement): boolean =>
  document.activeElement !== main && main.contains(document.activeElement);

/** Stands after the page, so that it comes alive when the page is there: moves the focus to the page's title. */
const FocusOnArrival = (): null => {
  useEffect(() => {
    const main = document.getElementById('main');
    const { moves, dialog } = appStore.getState();
    // Not at start, since nothing was left then, and not when the page itself or a dialog has taken the focus.
    if (!main || moves === 0) return;
    // A page begins at its top, however far down the one before was read.
    main.scrollTop = 0;
    if (dialog !== null || isElsewhereIn(main)) return;
    const title = main.querySelector<HTMLElement>('h1[tabindex]');
    (title ?? main).focus({ preventScroll: true });
  }, []);
  return null;
};

/** The page of the present place; a page that breaks leaves the rest of the window alone. */
export const Page = (): ReactElement => {
  const place = useApp((model) => model.place);
  return (
    <Boundary key={JSON.stringify(place)} instead={(detail) => <Broken detail={detail} />}>
      <Suspense fallback={null}>
        <Shown />
        <FocusOnArrival />
      </Suspense>
    </Boundary>
  );
};
