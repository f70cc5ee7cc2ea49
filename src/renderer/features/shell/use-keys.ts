import { useEffect } from 'react';
import { appStore, closeDialog, dismissToast } from '../../app-state.ts';
import { dropKeysAhead, keepForPalette } from '../palette/keys-ahead.ts';
import { COMMANDS, type CommandName } from './commands.ts';

/** Keys that work everywhere. Letters alone do nothing while something is typed or a dialog is open. */

const LETTERS: Readonly<Record<string, CommandName>> = { n: 'add-card', r: 'record', '?': 'shortcuts' };
const WITH_COMMAND: Readonly<Record<string, CommandName>> = {
  k: 'find',
  '1': 'overview',
  '2': 'cards',
  '3': 'receipts',
  '4': 'guide',
  '5': 'reminders',
  '6': 'settings',
  ',': 'settings',
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target.matches('input, textarea, select') && !target.matches('[type=checkbox], [type=radio]')));

/** A menu or list that fades away after a choice is still painted, but no button or field has it open any more. */
const isFading = (element: Element): boolean =>
  !element.matches('[role=dialog]') &&
  document.querySelector(`[aria-controls="${CSS.escape(element.id)}"][aria-expanded=true]`) === null;

/** A closed choice leaves its list in the page, unseen: only what is painted has the keys. */
const dialogIsOpen = (): boolean => {
  const { dialog, paletteOpen } = appStore.getState();
  const floating = document.querySelectorAll('[role=dialog], [role=menu], [role=listbox]');
  return (
    dialog !== null || paletteOpen || [...floating].some((element) => element.checkVisibility() && !isFading(element))
  );
};

const commandOf = (event: KeyboardEvent): CommandName | null => {
  const key = event.key.toLowerCase();
  const withCommand = event.ctrlKey || event.metaKey;
  if (withCommand && !event.altKey && !event.shiftKey) {
    if (dialogIsOpen()) return null;
    if (key === 'k') return 'find';
    // A field takes back its own letters; the other keys mean nothing there, and lead on from the first page's field.
    if (key === 'z') return isTyping(event.target) ? null : 'undo';
    return WITH_COMMAND[key] ?? null;
  }
  if (isTyping(event.target) || dialogIsOpen()) return null;
  if (event.altKey && key === 'arrowleft') return 'back';
  if (withCommand || event.altKey) return null;
  return LETTERS[key] ?? null;
};

const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const command = commandOf(event);
  if (command === null) return;
  event.preventDefault();
  COMMANDS[command]();
};

/** The palette is asked for, and its field is not there yet or has no focus yet. */
const isAwaitingPalette = (): boolean => {
  const { dialog, paletteOpen } = appStore.getState();
  const asked = paletteOpen || dialog?.kind === 'choose-card';
  return asked && !document.activeElement?.closest('[data-palette]');
};

const onKeyForPalette = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') {
    dropKeysAhead();
    appStore.setState({ paletteOpen: false });
    closeDialog();
  } else if (!keepForPalette(event)) return;
  event.preventDefault();
  event.stopPropagation();
};

/** Listens to the keys while the window lives. */
export const useKeys = (): void => {
  useEffect(() => {
    // A dialog closes before this hears the key: asked first, so that Esc takes away one thing at a time.
    const onKeyFirst = (event: KeyboardEvent): void => {
      if (isAwaitingPalette()) onKeyForPalette(event);
      else if (event.key === 'Escape' && !dialogIsOpen()) dismissToast();
    };
    window.addEventListener('keydown', onKeyFirst, true);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKeyFirst, true);
      window.removeEventListener('keydown', onKey);
    };
  }, []);
};
