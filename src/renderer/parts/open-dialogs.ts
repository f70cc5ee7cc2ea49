import { create } from 'zustand';

/** The dialogs that stand open, the latest last; whatever would take one away asks it first. */

export interface OpenDialog {
  /** Whether something was filled in that leaving would lose. */
  readonly isChanged: () => boolean;
  /** Asks the person; `then` runs when what was filled in may go. */
  readonly ask: (then: () => void) => void;
}

export const dialogStore = create<{ readonly open: readonly OpenDialog[] }>()(() => ({ open: [] }));

/** Enters a dialog; returns how to take it out again. */
export const enterDialog = (dialog: OpenDialog): (() => void) => {
  dialogStore.setState(({ open }) => ({ open: [...open, dialog] }));
  return () => dialogStore.setState(({ open }) => ({ open: open.filter((one) => one !== dialog) }));
};

/** Goes on at once, or when the person lets go of what was filled in: a click on a reminder must not eat a form. */
export const leaveDialogThen = (then: () => void): void => {
  const changed = dialogStore.getState().open.findLast(({ isChanged }) => isChanged());
  if (changed) changed.ask(then);
  else then();
};
