import { create } from 'zustand';

/** Which cards are selected in the list; kept apart from the page so that keys and the palette can ask. */
interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
}

export const selectionStore = create<Selection>()(() => ({ ids: new Set<string>(), anchor: null }));

/** The selected cards. */
export const selectedCardIds = (): readonly string[] => [...selectionStore.getState().ids];

/** Selects or unselects one card; a following range begins there. */
export const toggleCard = (cardId: string): void =>
  selectionStore.setState(({ ids }) => {
    const next = new Set(ids);
    if (!next.delete(cardId)) next.add(cardId);
    return { ids: next, anchor: cardId };
  });

/** Selects from the anchor to this card in the order shown. */
export const selectThrough = (cardId: string, shown: readonly string[]): void =>
  selectionStore.setState(({ ids, anchor }) => {
    const from = shown.indexOf(anchor ?? cardId);
    const to = shown.indexOf(cardId);
    if (from < 0 || to < 0) return { ids: new Set([...ids, cardId]), anchor: cardId };
    const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    return { ids: new Set([...ids, ...range]), anchor: anchor ?? cardId };
  });

/** Selects all of these. */
export const selectAll = (cardIds: readonly string[]): void => selectionStore.setState({ ids: new Set(cardIds) });

/** Selects none. */
export const clearSelection = (): void => selectionStore.setState({ ids: new Set(), anchor: null });
