import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AppState } from '#core/contract/app.ts';
import type { CardChange } from '#core/contract/cards.ts';
import type { CarrierEntry } from '#core/contract/carriers.ts';
import type { CardState } from '#core/deadline.ts';
import type { EpochMs, LocalDate } from '#core/local-date.ts';
import type { ActionKind } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import type { RemindersView } from '#core/reminders/view.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import type { DoneWord } from './i18n/done-word.ts';
import { mergedSummaries } from './merge-summaries.ts';

/** The latest views that main gave us, and where the person is. Nothing here is derived twice, nothing is saved. */

export type Place =
  | { readonly page: 'overview' }
  /** Those in one state, as counted on the overview; null for the list as it was left. */
  | { readonly page: 'cards'; readonly state: CardState | null }
  | { readonly page: 'card'; readonly cardId: string }
  | { readonly page: 'receipts' }
  | { readonly page: 'guide'; readonly cardId: string | null }
  | { readonly page: 'reminders' }
  | { readonly page: 'settings' }
  | { readonly page: 'carriers'; readonly carrierId: string | null };

export type DialogRequest =
  | { readonly kind: 'add-card' }
  | {
      readonly kind: 'record';
      readonly cardIds: readonly string[];
      readonly prefill: {
        readonly kind: ActionKind;
        readonly product: string | null;
        readonly channel: string | null;
      } | null;
    }
  | { readonly kind: 'seen'; readonly cardId: string }
  | { readonly kind: 'seen-many'; readonly cardIds: readonly string[] }
  /** The cards that were chosen or found; empty to offer all alone. */
  | { readonly kind: 'export'; readonly cardIds: readonly string[] }
  | { readonly kind: 'accounts' }
  | { readonly kind: 'let-go'; readonly cardId: string }
  | { readonly kind: 'edit-card'; readonly cardId: string }
  | { readonly kind: 'remove-card'; readonly cardId: string }
  | { readonly kind: 'edit-action'; readonly cardId: string; readonly actionId: string }
  | { readonly kind: 'receipt'; readonly cardId: string; readonly receiptId: string }
  | { readonly kind: 'choose-card'; readonly next: 'record' }
  | { readonly kind: 'shortcuts' };

/** What the strip at the bottom says: a change that can be undone, or a failure that no dialog is there to show. */
export type Toast =
  | {
      readonly kind: 'done';
      readonly id: number;
      readonly word: DoneWord;
      readonly labels: readonly string[];
      readonly undoToken: string | null;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: { readonly kind: string } };

export interface AppModel {
  /** Null until main has answered; nothing is painted before that. */
  readonly started: AppState | null;
  readonly summaries: readonly CardSummary[];
  readonly revision: number;
  /** The card that the last write gave back, as of its revision: whoever shows it need not ask for it again. */
  readonly written: { readonly revision: number; readonly card: Card } | null;
  /** Empty until loaded, which happens right after the first paint. */
  readonly carriers: readonly CarrierEntry[];
  readonly reminders: RemindersView | null;
  readonly place: Place;
  /** Where Back leads, the latest last. */
  readonly past: readonly Place[];
  /** How often the page was changed: the first one does not take the focus. */
  readonly moves: number;
  readonly dialog: DialogRequest | null;
  readonly paletteOpen: boolean;
  readonly toast: Toast | null;
  /** Now by the app's clock, moved on every half minute. */
  readonly nowMs: EpochMs;
  /** The person's day at that moment. */
  readonly today: LocalDate;
  /** False until the first picture stands: what can wait for it is drawn after it. */
  readonly painted: boolean;
  /** The app's clock minus this computer's. */
  readonly clockOffsetMs: number;
}

export const appStore = createStore<AppModel>()(() => ({
  started: null,
  summaries: [],
  revision: 0,
  written: null,
  carriers: [],
  reminders: null,
  place: { page: 'overview' },
  past: [],
  moves: 0,
  dialog: null,
  paletteOpen: false,
  toast: null,
  nowMs: 0,
  today: '1970-01-01' as LocalDate,
  painted: false,
  clockOffsetMs: 0,
}));

/** The model as features see it: the app has started. */
export type RunningModel = Omit<AppModel, 'started'> & { readonly app: AppState };

/** The model of a running app; a bug when nothing has started. */
export const running = (model: AppModel): RunningModel => {
  const { started, ...rest } = model;
  if (started === null) throw new Error('The app has not started');
  return { ...rest, app: started };
};

/** Picks from the model and renders again when the pick changed. */
export const useApp = <T>(pick: (model: RunningModel) => T): T => useStore(appStore, (model) => pick(running(model)));

const PAST_KEPT = 30;

/** Shows another page. */
export const go = (place: Place): void => {
  appStore.setState((model) => ({
    place,
    past: [...model.past, model.place].slice(-PAST_KEPT),
    moves: model.moves + 1,
    paletteOpen: false,
  }));
};

/** Shows the page before this one, if any. */
export const goBack = (): void => {
  appStore.setState((model) => {
    const place = model.past[model.past.length - 1];
    return place ? { place, past: model.past.slice(0, -1), moves: model.moves + 1 } : {};
  });
};

/** Opens a dialog over the page; one at a time. */
export const openDialog = (dialog: DialogRequest): void => appStore.setState({ dialog, paletteOpen: false });

/** Closes the dialog. */
export const closeDialog = (): void => appStore.setState({ dialog: null });

/** Takes over what a write changed and tells it, with a way back. */
export const applied = (change: CardChange, word: DoneWord): void => {
  appStore.setState((model) => ({
    summaries: mergedSummaries(model.summaries, change.summaries),
    revision: Math.max(model.revision, change.revision),
    written: change.card === null ? null : { revision: change.revision, card: change.card },
    toast: {
      kind: 'done',
      id: (model.toast?.id ?? 0) + 1,
      word,
      labels: change.summaries.map((summary) => summary.label),
      undoToken: change.undoToken,
    },
  }));
};

/** Takes over that a card is gone, and tells it with the way back. No page of it is led back to. */
export const removedCard = ({ revision, undoToken }: CardChange, cardId: string, label: string): void => {
  appStore.setState((model) => ({
    summaries: model.summaries.filter(({ id }) => id !== cardId),
    revision: Math.max(model.revision, revision),
    place: { page: 'cards', state: null },
    past: model.past.filter((place) => !('cardId' in place) || place.cardId !== cardId),
    moves: model.moves + 1,
    dialog: null,
    toast: { kind: 'done', id: (model.toast?.id ?? 0) + 1, word: 'card-removed', labels: [label], undoToken },
  }));
};

/** Tells something done that changed no card. */
export const tellDone = (word: DoneWord, label: string): void => {
  appStore.setState((model) => ({
    toast: { kind: 'done', id: (model.toast?.id ?? 0) + 1, word, labels: [label], undoToken: null },
  }));
};

/** Tells a failure that has no form to stand in. */
export const tellFailure = (failure: { readonly kind: string }): void => {
  appStore.setState((model) => ({ toast: { kind: 'failed', id: (model.toast?.id ?? 0) + 1, failure } }));
};

/** Takes the strip away. */
export const dismissToast = (): void => appStore.setState({ toast: null });
