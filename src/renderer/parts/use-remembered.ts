import { useCallback, useState } from 'react';
import { appStore } from '../app-state.ts';

/** Keeps a text in the settings; also in the model, so that coming back in this session finds it without asking. */
export const remember = (topic: string, text: string): void => {
  appStore.setState(({ started }) => {
    if (started === null) return {};
    const remembered = { ...started.settings.remembered, [topic]: text };
    return { started: { ...started, settings: { ...started.settings, remembered } } };
  });
  void window.app.remember(topic, text);
};

/** What was remembered of a topic, read once as the screen opens. */
export const rememberedText = (topic: string): string | undefined =>
  appStore.getState().started?.settings.remembered[topic];

const ticksFrom = (remembered: string | undefined): readonly string[] => {
  try {
    const value: unknown = JSON.parse(remembered ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
};

/** The ticked steps of a checklist and how to change them; ticks are no facts, so they live in the settings. */
export const useTicks = (topic: string): readonly [readonly string[], (ticks: readonly string[]) => void] => {
  const [ticks, setTicks] = useState(() => ticksFrom(rememberedText(topic)));
  const change = useCallback(
    (next: readonly string[]) => {
      setTicks(next);
      remember(topic, JSON.stringify(next));
    },
    [topic],
  );
  return [ticks, change];
};
