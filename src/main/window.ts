import type { BrowserWindow } from 'electron';
import { CHANNELS } from '#core/contract/channels.ts';
import type { AnnouncementName, Announcements } from '#core/contract.ts';
import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import type { Log } from './log.ts';
import { canvasOf, type MadeWindow, makeWindow } from './make-window.ts';
import { nativeWords } from './speech.ts';

/** The one window of the app; there may be none while the app waits in the tray. */
export interface AppWindow {
  /** Brings it to the front, making it when there is none. */
  readonly show: () => void;
  /** Makes it without taking the focus, for a desktop where there is no other door. */
  readonly showMinimized: () => void;
  readonly current: () => BrowserWindow | null;
  readonly announce: <Name extends AnnouncementName>(name: Name, payload: Announcements[Name]) => void;
  /** Takes over language, look and zoom after the settings changed. */
  readonly follow: () => void;
}

export interface AppWindowDeps {
  /** The window that was made at start and has its page on the way; null when there is none. */
  readonly first: MadeWindow | null;
  readonly settings: () => Settings;
  readonly language: () => Language;
  readonly isDark: () => boolean;
  readonly keepPlace: (place: Settings['window']) => void;
  readonly zoomBy: (step: 'in' | 'out') => void;
  /** The person closed the window: true lets it go. */
  readonly mayClose: () => boolean;
  /** It is closed and gone; the app may go on without one for weeks. */
  readonly gone: () => void;
  /** The system ends the session; nothing may hold it up. */
  readonly sessionEnds: () => void;
  readonly log: Log;
}

const SETTLED_MS = 400;
const CRASHES_APART_MS = 10_000;

const rememberPlace = (window: BrowserWindow, { keepPlace }: AppWindowDeps): void => {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (!window.isDestroyed() && !window.isMinimized()) {
      keepPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED_MS);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('close', keep);
};

/** A page that died is loaded again, but not one that dies at once every time. */
const surviveCrashes = ({ webContents }: BrowserWindow, log: Log): void => {
  let lastMs = Number.NEGATIVE_INFINITY;
  webContents.on('render-process-gone', (_event, { reason }) => {
    log.note(`window gone: ${reason}`);
    if (reason === 'clean-exit' || performance.now() - lastMs < CRASHES_APART_MS) return;
    lastMs = performance.now();
    webContents.reload();
  });
  webContents.on('preload-error', (_event, _path, error) => log.unexpected('preload', error));
  webContents.on('did-fail-load', (_event, code, description) => log.note(`window not loaded: ${code} ${description}`));
};

/** Prepares the app's window; nothing is created before it is shown. */
export const createAppWindow = (deps: AppWindowDeps): AppWindow => {
  let window: BrowserWindow | null = null;

  const take = ({ window: made, pictured, loading }: MadeWindow, appear: (made: BrowserWindow) => void): void => {
    window = made;
    rememberPlace(made, deps);
    surviveCrashes(made, deps.log);
    made.on('page-title-updated', (event) => event.preventDefault());
    made.on('query-session-end', deps.sessionEnds);
    made.on('session-end', deps.sessionEnds);
    made.on('close', (event) => {
      if (!deps.mayClose()) event.preventDefault();
    });
    made.on('closed', () => {
      window = null;
      deps.gone();
    });
    made.webContents.on('did-finish-load', () => made.webContents.setZoomFactor(deps.settings().zoom));
    made.webContents.on('zoom-changed', (_event, direction) => deps.zoomBy(direction));
    loading.catch((error: unknown) => deps.log.unexpected('window', error));
    void pictured.then(() => {
      if (!made.isDestroyed()) appear(made);
    });
  };
  const appear = (made: BrowserWindow): void => {
    // Maximising shows, so it must not come before there is something to show.
    if (deps.settings().window?.maximized === true) made.maximize();
    made.show();
  };
  const make = (): MadeWindow =>
    makeWindow({
      place: deps.settings().window,
      language: deps.language(),
      dark: deps.isDark(),
      zoom: deps.settings().zoom,
    });
  if (deps.first !== null) take(deps.first, appear);

  return {
    show: () => {
      if (window === null) {
        take(make(), appear);
        return;
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    showMinimized: () => {
      if (window === null) take(make(), (made) => made.minimize());
    },
    current: () => window,
    announce: (name, payload) => {
      window?.webContents.send(CHANNELS.announcement, name, payload);
    },
    follow: () => {
      if (window === null) return;
      window.setTitle(nativeWords(deps.language()).brand);
      window.setBackgroundColor(canvasOf(deps.isDark()));
      if (window.webContents.getZoomFactor() !== deps.settings().zoom)
        window.webContents.setZoomFactor(deps.settings().zoom);
    },
  };
};
