import { useCallback, useEffect, useRef, useState } from 'react';
import { remember, rememberedText } from '../../parts/use-remembered.ts';
import { type ListView, viewFrom } from './list-view.ts';

const TOPIC = 'cards-list';

/** The list's view and how to change it; a change is remembered for the next visit. */
export const useListView = (): readonly [ListView, (patch: Partial<ListView>) => void] => {
  const [view, setView] = useState(() => viewFrom(rememberedText(TOPIC)));
  const remembered = useRef(view);
  useEffect(() => {
    if (remembered.current === view) return;
    remembered.current = view;
    remember(TOPIC, JSON.stringify(view));
  }, [view]);
  const change = useCallback((patch: Partial<ListView>) => setView((before) => ({ ...before, ...patch })), []);
  return [view, change];
};
