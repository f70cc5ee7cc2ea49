import type { ReactElement } from 'react';
import { useApp } from '../../app-state.ts';
import { CarrierList } from './CarrierList.tsx';
import { CarrierPage } from './CarrierPage.tsx';
import { NoCarrier } from './NoCarrier.tsx';

/** All carriers, or the rule page of one. */
export const CarriersPage = ({ carrierId }: { readonly carrierId: string | null }): ReactElement | null => {
  const entries = useApp(({ carriers }) => carriers);
  // The catalogue comes right after the first paint.
  if (entries.length === 0) return null;
  if (carrierId === null) return <CarrierList entries={entries} />;
  const entry = entries.find(({ carrier }) => carrier.id === carrierId);
  return entry ? <CarrierPage key={carrierId} entry={entry} /> : <NoCarrier />;
};
