import { createContext, useEffect, useRef, useState } from 'react';
import { enterDialog } from '../../../parts/open-dialogs.ts';

/** How the buttons of a dialog leave it: asked first when something was filled in. */
export const LeaveContext = createContext<() => void>(() => undefined);

export interface Leaving {
  /** Esc, the cross and Cancel. While it is asked, Esc means "no". */
  readonly leave: () => void;
  /** The question stands. */
  readonly asked: boolean;
  readonly stay: () => void;
  readonly discard: () => void;
}

/** Leaving a dialog: at once while it is as it was at first, after a question when something was filled in. */
export const useLeaving = (filled: unknown, unfilled: unknown, onClose: () => void): Leaving => {
  const now = JSON.stringify(filled);
  const [first] = useState(() => JSON.stringify(unfilled));
  const [next, setNext] = useState<(() => void) | null>(null);
  const changed = useRef(false);
  useEffect(() => {
    changed.current = now !== first;
  }, [now, first]);
  useEffect(() => enterDialog({ isChanged: () => changed.current, ask: (then) => setNext(() => then) }), []);
  const stay = (): void => setNext(null);
  return {
    asked: next !== null,
    stay,
    leave: () => {
      if (next !== null) stay();
      else if (now === first) onClose();
      else setNext(() => () => undefined);
    },
    discard: () => {
      onClose();
      next?.();
    },
  };
};
