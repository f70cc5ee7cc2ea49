import { app, type BrowserWindow, clipboard, dialog, nativeTheme, type OpenDialogOptions, shell } from 'electron';
import type { Language } from '#core/model/values.ts';
import { RECEIPT_TYPES, TEXT_ENDINGS } from './receipt-type.ts';
import { nativeWords } from './speech.ts';
import type { System } from './system.ts';

/** The computer behind the handlers, through Electron. */
export const createSystem = (window: () => BrowserWindow | null, language: () => Language): System => {
  const choose = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const parent = window();
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return canceled ? [] : filePaths;
  };
  const { platform } = process;
  return {
    version: app.getVersion(),
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    isDark: () => nativeTheme.shouldUseDarkColors,
    openExternal: (url) => shell.openExternal(url),
    copyText: (text) => clipboard.writeText(text),
    openPath: async (path) => (await shell.openPath(path)) === '',
    showInFolder: (path) => shell.showItemInFolder(path),
    chooseReceipts: () => {
      const { files } = nativeWords(language());
      const kept = RECEIPT_TYPES.map(({ extension }) => extension);
      const extensions = [...new Set([...kept, 'jpeg', 'heif', ...TEXT_ENDINGS])];
      return choose({
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: files.receipts, extensions },
          { name: files.all, extensions: ['*'] },
        ],
      });
    },
    chooseCarrierFile: async () => {
      const { files } = nativeWords(language());
      const [path] = await choose({
        properties: ['openFile'],
        filters: [{ name: files.carriers, extensions: ['json'] }],
      });
      return path ?? null;
    },
    chooseWhereToSave: async (fileName) => {
      const parent = window();
      const options = { defaultPath: fileName };
      const { canceled, filePath } = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      return canceled || filePath === '' ? null : filePath;
    },
    quit: () => app.quit(),
  };
};
