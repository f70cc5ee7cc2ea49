import { useEffect } from 'react';
import { go, openDialog, tellFailure } from '../../app-state.ts';
import { runCommand } from './commands.ts';

/** Does what a click on a reminder, the tray or a menu asked for. The intent is pulled, so none is lost on a cold start. */
const followIntent = async (): Promise<void> => {
  const intent = await window.app.takeIntent();
  if (intent === null) return;
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

const detailOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** Listens to intents and menu commands, and tells what nobody caught. */
export const useAnnouncements = (): void => {
  useEffect(() => {
    void followIntent();
    const stopIntents = window.app.on('intent-waiting', () => void followIntent());
    const stopCommands = window.app.on('command', ({ command }) => runCommand(command));
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
