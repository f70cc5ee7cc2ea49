import { renderToStaticMarkup } from 'react-dom/server';
import { appStore } from '../app-state.ts';
import { Root } from '../Root.tsx';

const fresh = appStore.getInitialState();

/** The window as it begins, drawn of what it knows now: at its first page, nothing open, nothing hovered. */
export const drawPicture = (): string => {
  const { started, summaries, revision, nowMs, today, clockOffsetMs } = appStore.getState();
  // What is drawn outside the page is drawn of the store's first state.
  appStore.getInitialState = () => ({ ...fresh, started, summaries, revision, nowMs, today, clockOffsetMs });
  return renderToStaticMarkup(<Root />);
};
