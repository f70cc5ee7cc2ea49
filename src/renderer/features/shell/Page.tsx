import { lazy, type ReactElement, Suspense } from 'react';
import { useApp } from '../../app-state.ts';
import { OverviewPage } from '../overview/OverviewPage.tsx';
import { CardPage, CarriersPage, GuidePage, ReceiptsPage, RemindersPage } from './lazy-screens.ts';
import { PageBoundary } from './PageBoundary.tsx';

const CardsPage = lazy(async () => ({ default: (await import('../cards/CardsPage.tsx')).CardsPage }));
const SettingsPage = lazy(async () => ({ default: (await import('../settings/SettingsPage.tsx')).SettingsPage }));
const StartPage = lazy(async () => ({ default: (await import('../start/StartPage.tsx')).StartPage }));

const Shown = (): ReactElement => {
  const place = useApp((model) => model.place);
  const empty = useApp(({ summaries }) => summaries.length === 0);
  switch (place.page) {
    case 'overview':
      return empty ? <StartPage /> : <OverviewPage />;
    case 'cards':
      return <CardsPage />;
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

/** The page of the present place; a page that breaks leaves the rest of the window alone. */
export const Page = (): ReactElement => {
  const place = useApp((model) => model.place);
  return (
    <PageBoundary key={JSON.stringify(place)}>
      <Suspense fallback={null}>
        <Shown />
      </Suspense>
    </PageBoundary>
  );
};
