import { create } from 'zustand';

/**
 * What was typed between the palette's key and its field having the focus: hands that know the palette type on at once,
 * and no letter may fall on the way.
 */
export interface KeysAhead {
  readonly text: string;
  /** Enter was pressed after it. */
  readonly enter: boolean;
}

const NOTHING: KeysAhead = { text: '', enter: false };

export const keysAheadStore = create<KeysAhead>()(() => NOTHING);

/** Forgets what was typed ahead: it was taken over, or the palette was given up. */
export const dropKeysAhead = (): void => keysAheadStore.setState(NOTHING);

const withKey = ({ text, enter }: KeysAhead, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): KeysAhead | null => {
  if (ctrlKey || metaKey || altKey || enter) return null;
  if (key === 'Enter') return { text, enter: true };
  if (key === 'Backspace') return { text: text.slice(0, -1), enter };
  return [...key].length === 1 ? { text: text + key, enter } : null;
};

/** Keeps a key for the palette when its field cannot have it yet; true when the key was meant for it. */
export const keepForPalette = (event: KeyboardEvent): boolean => {
  if (document.activeElement?.closest('[data-palette]') || event.isComposing) return false;
  const kept = withKey(keysAheadStore.getState(), event);
  if (kept === null) return false;
  keysAheadStore.setState(kept);
  return true;
};
