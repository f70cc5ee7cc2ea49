import { app, Menu, nativeTheme } from 'electron';
import type { Intent } from '#core/contract/app.ts';
import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import { zoomed } from '#core/zoom.ts';
import { closingRule } from './closing.ts';
import type { Document } from './document-file.ts';
import { createIntentBox, type IntentBox } from './intents.ts';
import { collectGarbage } from './lean.ts';
import type { Log } from './log.ts';
import type { MadeWindow } from './make-window.ts';
import { menuTemplate } from './menu.ts';
import type { Leaving } from './quitting.ts';
import { nativeWords } from './speech.ts';
import { type AppWindow, createAppWindow } from './window.ts';

/** What the person sees of the main process: the window, its menu, language and look. */
export interface Front {
  readonly window: AppWindow;
  readonly intents: IntentBox;
  /** Shows the window, and when there is a reason tells it that reason. */
  readonly openWindow: (intent: Intent | null) => void;
  /** Takes over what was changed in the settings. */
  readonly follow: () => void;
}

export interface FrontDeps {
  /** The window that was made at start; null for a hidden one. */
  readonly first: MadeWindow | null;
  readonly settings: Document<Settings>;
  readonly language: () => Language;
  readonly leaving: Leaving;
  readonly hasTrayHost: () => boolean;
  readonly log: Log;
}

const createMenuFollower = (
  settings: Document<Settings>,
  language: () => Language,
  window: AppWindow,
): (() => void) => {
  let shown: Language | null = null;
  const actions = {
    command: (command: string): void => {
      window.show();
      window.announce('command', { command });
    },
    zoom: (step: 'in' | 'out' | 'reset'): void => {
      void settings.change((value) => ({ ...value, zoom: zoomed(value.zoom, step) }));
    },
    quit: () => app.quit(),
  };
  return () => {
    if (shown === language()) return;
    shown = language();
    Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(nativeWords(shown), actions, process.platform)]));
  };
};

/** The page's process is gone by then, and what belonged to it is garbage. */
const GONE_MS = 1_000;

/** Makes the front; the window itself comes when it is first shown. Call after the app is ready. */
export const createFront = ({ first, settings, language, leaving, hasTrayHost, log }: FrontDeps): Front => {
  const window: AppWindow = createAppWindow({
    first,
    settings: () => settings.value(),
    language,
    isDark: () => nativeTheme.shouldUseDarkColors,
    keepPlace: (place) => void settings.change((value) => ({ ...value, window: place })),
    zoomBy: (step) => void settings.change((value) => ({ ...value, zoom: zoomed(value.zoom, step) })),
    mayClose: closingRule({
      settings,
      window: () => window.current(),
      language,
      hasTrayHost,
      isLeaving: leaving.isLeaving,
    }),
    gone: () => setTimeout(collectGarbage, GONE_MS).unref(),
    sessionEnds: leaving.begin,
    log,
  });
  const intents = createIntentBox(() => window.announce('intent-waiting', null));
  const followMenu = createMenuFollower(settings, language, window);
  return {
    window,
    intents,
    openWindow: (intent) => {
      if (intent !== null) intents.put(intent);
      window.show();
    },
    follow: () => {
      nativeTheme.themeSource = settings.value().look;
      followMenu();
      window.follow();
    },
  };
};
