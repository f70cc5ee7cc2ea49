import { app, type BrowserWindow, dialog } from 'electron';
import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import type { Document } from './document-file.ts';
import { nativeWords } from './speech.ts';

export interface ClosingDeps {
  readonly settings: Document<Settings>;
  readonly window: () => BrowserWindow | null;
  readonly language: () => Language;
  /** Whether a tray is really shown somewhere; with `new Tray` alone nobody can tell. */
  readonly hasTrayHost: () => boolean;
  readonly isLeaving: () => boolean;
}

/** Says once why the window does not close, then minimises it. */
const minimizeInstead = async ({ settings, window, language }: ClosingDeps): Promise<void> => {
  const open = window();
  if (open === null) return;
  if (!settings.value().reminders.toldNoTray) {
    const { noTray, brand } = nativeWords(language());
    const { response } = await dialog.showMessageBox(open, {
      type: 'info',
      title: brand,
      message: noTray.title,
      detail: noTray.detail,
      buttons: [noTray.minimize, noTray.quit],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    await settings.change((value) => ({ ...value, reminders: { ...value.reminders, toldNoTray: true } }));
    if (response === 1) {
      app.quit();
      return;
    }
  }
  open.minimize();
};

/**
 * What closing the window means: with a tray the window goes for good and the app waits there with little memory;
 * without one it is minimised, for it would be the only door; or the app ends, when the person wants it so.
 */
export const closingRule = (deps: ClosingDeps) => (): boolean => {
  if (deps.isLeaving()) return true;
  if (!deps.settings.value().closeToTray) {
    app.quit();
    return true;
  }
  if (deps.hasTrayHost() || process.platform === 'darwin') return true;
  void minimizeInstead(deps);
  return false;
};
