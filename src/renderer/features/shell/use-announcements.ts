import { useEffect } from 'react';
import type { Intent } from '#core/contract/app.ts';
import { go, openDialog, tellFailure } from '../../app-state.ts';
import { leaveDialogThen } from '../../parts/open-dialogs.ts';
import { runCommand } from './commands.ts';

const follow = (intent: Intent): void => {
  switch (intent.kind) {
    case 'record':
      if (intent.cardId === null) {
        runCommand('record');
        return;
      }
      go({ page: 'card', cardId: intent.cardId });
      openDialog({ kind: 'record', cardIds: [intent.cardId], prefill: null });
      return;
    case 'open-card':
      go({ page: 'card', cardId: intent.cardId });
      return;
    case 'show-reminders':
      go({ page: 'reminders' });
  }
};

/** Does what a click on a reminder, the tray or a menu asked for. The intent is pulled, so none is lost on a cold start. */
const followIntent = async (): Promise<void> => {
  const intent = await window.app.takeIntent();
  if (intent !== null) leaveDialogThen(() => follow(intent));
};

const detailOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** Commands that leave an open dialog as it is. */
const BESIDE_A_DIALOG = /^(?:masking|look-|language-|data-folder)/;

const runFromMenu = (command: string): void => {
  if (BESIDE_A_DIALOG.test(command)) runCommand(command);
  else leaveDialogThen(() => runCommand(command));
};

/** Listens to intents and menu commands, and tells what nobody caught. */
export const useAnnouncements = (): void => {
  useEffect(() => {
    void followIntent();
    const stopIntents = window.app.on('intent-waiting', () => void followIntent());
    const stopCommands = window.app.on('command', ({ command }) => runFromMenu(command));
    const onRejection = (event: PromiseRejectionEvent): void =>
      tellFailure(Object.assign({ kind: 'unexpected' }, { detail: detailOf(event.reason) }));
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      stopIntents();
      stopCommands();
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
};
