import { type AppModel, appStore } from '../app-state.ts';

/** Gives main a picture of how the window would begin now, a little after each change of what stands in it. */

const QUIET_MS = 3_000;

const SHOWN = /data-card-id="([^"]+)"/g;

const keep = async (): Promise<void> => {
  const { started, summaries, revision } = appStore.getState();
  if (started === null || started.sample || summaries.length === 0) return;
  const { drawPicture } = await import('./draw-picture.tsx');
  const html = drawPicture();
  const cardIds = Array.from(html.matchAll(SHOWN), ([, id = '']) => id);
  await window.app.keepPicture({ html, cardIds: [...new Set(cardIds)], revision, language: started.language });
};

const looksOther = (now: AppModel, before: AppModel): boolean =>
  now.summaries !== before.summaries || now.started !== before.started || now.today !== before.today;

/** Begins with one of how it stands now; returns how to stop. */
export const keepPictures = (): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => requestIdleCallback(() => void keep()), QUIET_MS);
  };
  const stop = appStore.subscribe((now, before) => {
    if (looksOther(now, before)) soon();
  });
  soon();
  return () => {
    clearTimeout(waiting);
    stop();
  };
};
