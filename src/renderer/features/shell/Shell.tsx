import type { ReactElement } from 'react';
import { useApp } from '../../app-state.ts';

/** Navigation, page, dialogs and the strip that tells what was done. */
export const Shell = (): ReactElement => {
  const place = useApp((model) => model.place);
  return <main>{place.page}</main>;
};
