import { create } from 'zustand';
import type { Carrier } from '#core/model/carrier.ts';
import { appStore, go, useApp } from '../../app-state.ts';
import { refreshCarriers } from '../../live-state.ts';

/** What is done with the files of own carriers, and what came of it. */

export type Outcome =
  | { readonly kind: 'imported' | 'removed' | 'restored'; readonly carrier: Carrier }
  | { readonly kind: 'exported' }
  | { readonly kind: 'failed'; readonly failure: { readonly kind: string } };

interface Told {
  readonly outcome: Outcome | null;
  /** The page it was told on, counted as the app counts its moves; it is not carried to another one. */
  readonly moves: number;
}

const outcomes = create<Told>()(() => ({ outcome: null, moves: 0 }));

/** What came of the last thing done on this page; null when nothing is to be told. */
export const useOutcome = (): Outcome | null => {
  const { outcome, moves } = outcomes();
  const here = useApp((model) => model.moves);
  return moves === here ? outcome : null;
};

/** Tells what came of something on the page that is shown now, or takes it away. */
export const tellOutcome = (outcome: Outcome | null): void =>
  outcomes.setState({ outcome, moves: appStore.getState().moves });

const tellFailed = (failure: { readonly kind: string }): void => {
  // Closing the file dialog is no failure that anybody has to be told of.
  tellOutcome(failure.kind === 'cancelled' ? null : { kind: 'failed', failure });
};

/** Asks for a file, and shows the carrier that is in it. */
export const importCarrier = async (): Promise<void> => {
  const reply = await window.app.importCarrier();
  if (!reply.ok) {
    tellFailed(reply.failure);
    return;
  }
  const { carrier } = reply.value;
  await refreshCarriers();
  go({ page: 'carriers', carrierId: carrier.id });
  tellOutcome({ kind: 'imported', carrier });
};

/** Asks where to, and writes the carrier into a file to share. */
export const exportCarrier = async (carrierId: string): Promise<void> => {
  const reply = await window.app.exportCarrier(carrierId);
  if (reply.ok) tellOutcome({ kind: 'exported' });
  else tellFailed(reply.failure);
};

/** Takes an own carrier out, which can be taken back as long as the message stands. */
export const removeCarrier = async (carrier: Carrier): Promise<void> => {
  const reply = await window.app.removeOwnCarrier(carrier.id);
  if (!reply.ok) {
    tellFailed(reply.failure);
    return;
  }
  await refreshCarriers();
  go({ page: 'carriers', carrierId: null });
  tellOutcome({ kind: 'removed', carrier });
};

/** Puts a carrier that was taken out back in its place. */
export const restoreCarrier = async (carrier: Carrier): Promise<void> => {
  const reply = await window.app.saveOwnCarrier(carrier);
  if (!reply.ok) {
    tellFailed(reply.failure);
    return;
  }
  await refreshCarriers();
  tellOutcome({ kind: 'restored', carrier });
};
