import { useCallback, useState } from 'react';
import type { CardState } from '#core/deadline.ts';
import { remember, rememberedText } from '../../parts/use-remembered.ts';
import { FIRST_VIEW, type ListView, UNFILTERED, viewFrom } from './list-view.ts';

const TOPIC = 'cards-list';

const keptView = (): ListView => viewFrom(rememberedText(TOPIC));

/**
 * The list's view and how to change it; a change is remembered for the next visit. A state that the overview leads to
 * is a look and no choice: it is shown alone, and the view as it was left comes back with the next visit.
 */
export const useListView = (state: CardState | null): readonly [ListView, (patch: Partial<ListView>) => void] => {
  const [view, setView] = useState((): ListView => {
    const kept = keptView();
    return state === null ? kept : { ...kept, scope: FIRST_VIEW.scope, ...UNFILTERED, states: [state] };
  });
  const change = useCallback((patch: Partial<ListView>) => {
    setView((before) => ({ ...before, ...patch }));
    remember(TOPIC, JSON.stringify({ ...keptView(), ...patch }));
  }, []);
  return [view, change];
};
