import { tellDone } from '../../app-state.ts';

/** Puts a number on the clipboard as every system understands it, in E.164, and says so. */
export const copyNumber = async (number: string, label: string): Promise<void> => {
  await window.app.copyText(number);
  tellDone('number-copied', label);
};
