import { useEffect, useState } from 'react';
import type { CarrierEntry, CatalogueProblem } from '#core/contract/carriers.ts';
import { useApp } from '../../app-state.ts';

interface Asked {
  /** The catalogue it was asked at: another one is the reason to ask again. */
  readonly at: readonly CarrierEntry[];
  readonly problems: readonly CatalogueProblem[];
}

/** Files of the catalogue that were refused, with place and reason. */
export const useRefusedFiles = (): readonly CatalogueProblem[] => {
  const carriers = useApp((model) => model.carriers);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    let wanted = true;
    void window.app.listCarriers().then(({ problems }) => {
      if (wanted) setAsked({ at: carriers, problems });
    });
    return () => {
      wanted = false;
    };
  }, [carriers]);
  return asked?.problems ?? [];
};
