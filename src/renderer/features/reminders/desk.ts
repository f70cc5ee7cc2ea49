import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { Outcome } from './changes.ts';

/** Makes the page's changes one after the other, says what was done, and keeps the failure of the last. */
export interface Desk {
  readonly failure: { readonly kind: string } | null;
  /** For those who hear the page: what was just done. */
  readonly said: string;
  /** Makes a change after those that are under way; true when it is saved. */
  readonly act: (change: () => Promise<Outcome>, said: string) => Promise<boolean>;
}

/** The desk of the page, made once by the page itself. */
export const useNewDesk = (): Desk => {
  const [failure, setFailure] = useState<Desk['failure']>(null);
  const [said, setSaid] = useState('');
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const act = useCallback<Desk['act']>((change, words) => {
    const turn = last.current.then(change, change);
    last.current = turn.catch(() => undefined);
    return turn.then((outcome) => {
      setFailure(outcome.ok ? null : outcome.failure);
      setSaid(outcome.ok ? words : '');
      return outcome.ok;
    });
  }, []);
  return useMemo(() => ({ failure, said, act }), [failure, said, act]);
};

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the page around. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('No Reminders page around');
  return desk;
};
