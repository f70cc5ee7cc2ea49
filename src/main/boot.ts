import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, session as browserSession, nativeTheme } from 'electron';
import type { Language } from '#core/model/values.ts';
import type { CommandLine } from './command-line.ts';
import { firstLookAt } from './first-look.ts';
import { chooseLanguage } from './language.ts';
import { type MadeWindow, makeWindow } from './make-window.ts';
import { openPipes, type PipeAnswers } from './pipes.ts';
import type { Places } from './places.ts';
import { type Answer, serveWindow, takeReceiptScheme } from './schemes.ts';
import { guardAllContents, guardSession } from './window-guards.ts';

/**
 * The little that a window needs, so that its page is on its way while this process loads the rest of itself. Nothing
 * here may import what takes long to load: schemas, the catalogue, the desktop.
 */

export interface Booted {
  /** Made and loading, not shown; null for a hidden start. */
  readonly window: MadeWindow | null;
  /** When its page has been handed over and its process is busy with it, so that this one may be busy, too. */
  readonly handedOver: Promise<void>;
  /** To be called once, when requests can be answered. */
  readonly answerWith: (answers: PipeAnswers) => void;
  /** To be called once, when receipts can be read. */
  readonly serveReceipts: (answer: Answer) => void;
  /** From now on pages are served in this language. */
  readonly speak: (language: () => Language) => void;
}

const HAND_OVER_PATIENCE_MS = 300;

/** So long a page's text is under way once it was given out. */
const HAND_OVER_MS = 4;

/** Waits for Electron, opens the doors and makes the first window. */
export const boot = async (commandLine: CommandLine, places: Places): Promise<Booted> => {
  guardAllContents();
  const look = firstLookAt(places.data);
  await app.whenReady();
  let language = (): Language => chooseLanguage(look.language, commandLine.language, app.getPreferredSystemLanguages());
  const { defaultSession } = browserSession;
  const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
  guardSession(defaultSession, devServer !== null);
  let pageGiven = (): void => undefined;
  const page = new Promise<void>((resolve) => {
    pageGiven = resolve;
  });
  serveWindow(defaultSession.protocol, {
    folder: join(import.meta.dirname, '../renderer'),
    devServer,
    language: () => language(),
    pageGiven,
  });
  const serveReceipts = takeReceiptScheme(defaultSession.protocol);
  nativeTheme.themeSource = look.look;
  const window = commandLine.hidden
    ? null
    : makeWindow({ place: look.place, language: language(), dark: nativeTheme.shouldUseDarkColors });
  return {
    window,
    handedOver:
      window === null
        ? Promise.resolve()
        : Promise.race([page.then(() => pause(HAND_OVER_MS)), pause(HAND_OVER_PATIENCE_MS)]),
    answerWith: openPipes(),
    serveReceipts,
    speak: (spoken) => {
      language = spoken;
    },
  };
};
