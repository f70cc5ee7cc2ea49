import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, session as browserSession, nativeTheme } from 'electron';
import type { Language } from '#core/model/values.ts';
import { createClock } from './clock.ts';
import type { CommandLine } from './command-line.ts';
import { dataFolderAt } from './data-folder.ts';
import { type EarlyRows, openEarlyRows } from './early-rows.ts';
import { firstLookAt } from './first-look.ts';
import { chooseLanguage } from './language.ts';
import { type MadeWindow, makeWindow } from './make-window.ts';
import { createPages, type Pages } from './pages.ts';
import { openPipes, type PipeAnswers } from './pipes.ts';
import type { Places } from './places.ts';
import { openReceipts, type ServeReceipt, serveWindow } from './schemes.ts';
import { guardAllContents, guardSession } from './window-guards.ts';

/**
 * The little that a window needs, so that its page is on its way while this process loads the rest of itself. Nothing
 * here may import what takes long to load: schemas, the catalogue, the desktop.
 */

export interface Booted {
  /** Made and loading, not shown; null for a hidden start. */
  readonly window: MadeWindow | null;
  /** Begins to look for what the last run left of the list. */
  readonly readRows: () => EarlyRows;
  /** When its page has been handed over and its process is busy with it, so that this one may be busy, too. */
  readonly handedOver: Promise<void>;
  /** To be called once, when requests can be answered. */
  readonly answerWith: (answers: PipeAnswers) => void;
  /** To be called once, when receipts can be read. */
  readonly serveReceiptsWith: (serve: ServeReceipt) => void;
  /** From now on pages are served in this language, masked or not. */
  readonly speak: Pages['speak'];
}

const HAND_OVER_PATIENCE_MS = 300;

/** So long what was given out is under way. */
const HAND_OVER_MS = 4;

/** Waits for Electron, opens the doors and makes the first window. */
export const boot = async (commandLine: CommandLine, places: Places): Promise<Booted> => {
  guardAllContents();
  const look = firstLookAt(places.data);
  await app.whenReady();
  const language = (): Language =>
    chooseLanguage(look.language, commandLine.language, app.getPreferredSystemLanguages());
  const { defaultSession } = browserSession;
  const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
  guardSession(defaultSession, devServer !== null);
  nativeTheme.themeSource = look.look;
  const ground = { build: KEEPLINE_BUILD, profile: places.profile };
  const { now } = createClock(commandLine.startAt);
  const pages = createPages({ language, masking: () => look.masking }, { ...ground, data: places.data }, now);
  const folder = join(import.meta.dirname, '../renderer');
  serveWindow(defaultSession.protocol, { folder, devServer, pages });
  const serveReceiptsWith = openReceipts(defaultSession.protocol);
  const { place, zoom } = look;
  const window = commandLine.hidden
    ? null
    : makeWindow({ place, zoom, language: language(), dark: nativeTheme.shouldUseDarkColors });
  return {
    window,
    readRows: () => openEarlyRows({ ...ground, folder: dataFolderAt(places.data), now }),
    handedOver:
      window === null
        ? Promise.resolve()
        : Promise.race([pages.handedOver.then(() => pause(HAND_OVER_MS)), pause(HAND_OVER_PATIENCE_MS)]),
    answerWith: openPipes(),
    serveReceiptsWith,
    speak: pages.speak,
  };
};
