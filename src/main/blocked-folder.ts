import { app, dialog } from 'electron';
import type { Language } from '#core/model/values.ts';
import { blockedWords } from './blocked-words.ts';
import { chooseLanguage } from './language.ts';
import type { Log } from './log.ts';
import { rememberFolder } from './places.ts';
import { nativeWords } from './speech.ts';
import { systemCode } from './system-error.ts';

export interface BlockedFolder {
  readonly place: string;
  readonly code: string;
  readonly language: Language;
  /** The usual profile, where another folder is remembered; null when the folder was named on the command line. */
  readonly usual: string | null;
}

const chooseOther = async (): Promise<string | null> => {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
  return filePaths[0] ?? null;
};

const restartWith = (folder: string, usual: string | null): void => {
  const args = process.argv.slice(1).filter((argument) => !argument.startsWith('--data-dir='));
  if (usual === null) args.push(`--data-dir=${folder}`);
  else rememberFolder(usual, folder);
  app.relaunch({ args });
  app.exit(0);
};

export interface FolderCare {
  readonly place: string;
  readonly asked: Language | null;
  readonly usual: string | null;
  readonly log: Log;
}

/** Runs work on the data folder; when the system refuses it asks, until it works or the person leaves. */
export const untilItWorks = async <T>({ place, asked, usual, log }: FolderCare, work: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      log.unexpected('data folder', error);
      await app.whenReady();
      const language = chooseLanguage(null, asked, app.getPreferredSystemLanguages());
      // The app is leaving: nothing that waits for the folder may go on.
      if (!(await askAboutFolder({ place, code, language, usual }))) await new Promise(() => undefined);
    }
  }
};

/** Says that the data folder cannot be used, and the ways out. True: try again; false: the app is leaving. */
export const askAboutFolder = async (folder: BlockedFolder): Promise<boolean> => {
  const { blocked, brand } = nativeWords(folder.language);
  const { title, detail } = blockedWords(folder);
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: brand,
    message: title,
    detail,
    buttons: [blocked.again, blocked.other, blocked.quit],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) return true;
  const other = response === 1 ? await chooseOther() : null;
  if (other !== null) restartWith(other, folder.usual);
  else if (response === 1) return askAboutFolder(folder);
  else app.exit(1);
  return false;
};
