import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { LANGUAGE_SWITCH } from '#core/contract/channels.ts';
import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import { nativeWords } from './speech.ts';
import { placeOf, SMALLEST } from './window-place.ts';
import { WINDOW_URL } from './window-url.ts';

/** How a window must look before its page is there. */
export interface WindowDress {
  readonly place: Settings['window'];
  readonly language: Language;
  readonly dark: boolean;
  /** 1 is plain. */
  readonly zoom: number;
}

/** The canvas of each look, so that nothing flashes before the first paint. */
const CANVAS = { light: '#ffffff', dark: '#14191a' };

/** The window's ground in a look. */
export const canvasOf = (dark: boolean): string => (dark ? CANVAS.dark : CANVAS.light);

const create = ({ place, language, dark, zoom }: WindowDress): BrowserWindow =>
  new BrowserWindow({
    ...placeOf(
      place,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: nativeWords(language).brand,
    backgroundColor: canvasOf(dark),
    autoHideMenuBar: true,
    icon: join(app.getAppPath(), 'resources/icons/app/256.png'),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      zoomFactor: zoom,
      // The page's code, compiled, is kept from its first start on and not only once it is "hot".
      v8CacheOptions: 'bypassHeatCheck',
      additionalArguments: [`${LANGUAGE_SWITCH}${language}`],
    },
  });

/** A window that is not shown yet, with its page on the way. */
export interface MadeWindow {
  readonly window: BrowserWindow;
  /** When there is something to show. Listened to from the first moment: whoever takes the window over may be late. */
  readonly pictured: Promise<void>;
  /** Rejects when its page cannot be loaded. */
  readonly loading: Promise<void>;
}

/** Makes the app's window and begins to load its page. */
export const makeWindow = (dress: WindowDress): MadeWindow => {
  const window = create(dress);
  const pictured = new Promise<void>((resolve) => {
    window.once('ready-to-show', () => resolve());
  });
  const loading = window.loadURL(WINDOW_URL);
  // Whoever takes the window over logs it; until then nobody listens, and that is no fault of its own.
  loading.catch(() => undefined);
  return { window, pictured, loading };
};
