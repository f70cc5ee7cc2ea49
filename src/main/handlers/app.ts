import type { AppRequests, AppState } from '#core/contract/app.ts';
import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import { ok } from '#core/result.ts';
import { appStateOf } from '../app-state.ts';
import type { Handlers } from '../door.ts';
import type { IntentBox } from '../intents.ts';
import { mayOpen } from '../links.ts';
import type { KeepPicture } from '../picture-keeper.ts';
import type { Desk } from './desk.ts';

export interface AppHandlerDeps {
  readonly intents: IntentBox;
  /** The language in use: chosen, asked for at start, or the system's. */
  readonly language: () => Language;
  readonly stands: () => null;
  readonly keepPicture: KeepPicture;
  /** Swaps to sample cards and back. */
  readonly showSample: (on: boolean) => Promise<void>;
}

/** Memories of the window are small; a slip that invents topics must not fill the settings. */
const MOST_REMEMBERED = 200;

const remembering = (settings: Settings, topic: string, value: string): Settings => {
  const others = Object.entries(settings.remembered).filter(([known]) => known !== topic);
  return { ...settings, remembered: Object.fromEntries([...others, [topic, value]].slice(-MOST_REMEMBERED)) };
};

/** Fields that were not given stay; `undefined` is no value. */
const patched = (settings: Settings, patch: object): Settings => ({
  ...settings,
  ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)),
});

/** Answers what the window asks of the app itself. */
export const createAppHandlers = (desk: Desk, deps: AppHandlerDeps): Handlers<keyof AppRequests> => {
  const { session, clock, system } = desk;
  const appState = (): AppState =>
    appStateOf({
      ...{ clock, system, settings: session.settings(), language: deps.language(), sample: session.sample },
      setAside: session.workspace().setAside(),
    });
  return {
    appState,
    stands: deps.stands,
    keepPicture: deps.keepPicture,
    saveSettings: async (patch) => {
      const saved = await session.changeSettings((settings) => patched(settings, patch));
      return saved.ok ? ok(appState()) : saved;
    },
    remember: async (topic, value) => {
      await session.changeSettings((settings) => remembering(settings, topic, value));
      return null;
    },
    takeIntent: () => deps.intents.take(),
    openLink: async (url) => {
      const carriers = session.carriers().map(({ carrier }) => carrier);
      if (!mayOpen(url, carriers)) return false;
      await system.openExternal(url);
      return true;
    },
    copyText: (text) => {
      system.copyText(text);
      return null;
    },
    showDataFolder: async () => {
      await system.openPath(session.workspace().folder.root);
      return null;
    },
    showSample: async (on) => {
      await deps.showSample(on);
      return appState();
    },
    quit: () => {
      system.quit();
      return null;
    },
  };
};
