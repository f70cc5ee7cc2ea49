import { createContext, type RefObject, useEffect, useMemo, useRef, useState } from 'react';

/** Attempts to save a form. At each one its fields say at once what is wrong with them, all of them together. */
export interface Tries {
  readonly count: number;
  /** Saving is tried now. */
  readonly note: () => void;
}

export const TriesContext = createContext<Tries>({ count: 0, note: () => undefined });

/** The attempts of a form, and the place of its fields: after each attempt the first wrong field there has the focus. */
export const useTries = <T extends HTMLElement>(): readonly [Tries, RefObject<T | null>] => {
  const [count, setCount] = useState(0);
  const place = useRef<T>(null);
  useEffect(() => {
    if (count === 0) return;
    const wrong = place.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // What is seldom wanted is folded away, and what is folded away takes no focus.
    wrong?.closest('details')?.setAttribute('open', '');
    wrong?.focus();
  }, [count]);
  return [useMemo(() => ({ count, note: () => setCount((before) => before + 1) }), [count]), place];
};
