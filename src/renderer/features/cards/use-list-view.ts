import { useState } from 'react';
import { appStore } from '../../app-state.ts';
import { type ListView, viewFrom } from './list-view.ts';

const TOPIC = 'cards-list';

/** The list's view and how to change it; a change is remembered for the next visit. */
export const useListView = (): readonly [ListView, (patch: Partial<ListView>) => void] => {
  const [view, setView] = useState(() => viewFrom(appStore.getState().started?.settings.remembered[TOPIC]));
  const change = (patch: Partial<ListView>): void => {
    const next = { ...view, ...patch };
    const text = JSON.stringify(next);
    setView(next);
    // Also in the model, so that coming back in this session finds it without asking main.
    appStore.setState(({ started }) =>
      started === null
        ? {}
        : {
            started: {
              ...started,
              settings: { ...started.settings, remembered: { ...started.settings.remembered, [TOPIC]: text } },
            },
          },
    );
    void window.app.remember(TOPIC, text);
  };
  return [view, change];
};
