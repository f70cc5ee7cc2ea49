import { useCallback, useEffect, useRef, useState } from 'react';
import { appStore } from '../../app-state.ts';
import { type ListView, viewFrom } from './list-view.ts';

const TOPIC = 'cards-list';

/** Keeps the view in the settings; also in the model, so that coming back in this session finds it without asking. */
const remember = (text: string): void => {
  appStore.setState(({ started }) => {
    if (started === null) return {};
    const remembered = { ...started.settings.remembered, [TOPIC]: text };
    return { started: { ...started, settings: { ...started.settings, remembered } } };
  });
  void window.app.remember(TOPIC, text);
};

/** The list's view and how to change it; a change is remembered for the next visit. */
export const useListView = (): readonly [ListView, (patch: Partial<ListView>) => void] => {
  const [view, setView] = useState(() => viewFrom(appStore.getState().started?.settings.remembered[TOPIC]));
  const remembered = useRef(view);
  useEffect(() => {
    if (remembered.current === view) return;
    remembered.current = view;
    remember(JSON.stringify(view));
  }, [view]);
  const change = useCallback((patch: Partial<ListView>) => setView((before) => ({ ...before, ...patch })), []);
  return [view, change];
};
