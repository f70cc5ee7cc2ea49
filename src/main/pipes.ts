import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { CHANNELS } from '#core/contract/channels.ts';

/** What answers at the two pipes between the window and this process. */
export interface PipeAnswers {
  readonly request: (event: IpcMainInvokeEvent, name: unknown, args: unknown) => Promise<unknown>;
  readonly dropped: (event: IpcMainInvokeEvent, files: unknown) => Promise<unknown>;
}

/** Opens the pipes before anybody can answer: the first window is quicker than the rest of the app. Call once. */
export const openPipes = (): ((answers: PipeAnswers) => void) => {
  let answerWith: (answers: PipeAnswers) => void = () => undefined;
  const answering = new Promise<PipeAnswers>((resolve) => {
    answerWith = resolve;
  });
  ipcMain.handle(CHANNELS.request, async (event, name: unknown, args: unknown) =>
    (await answering).request(event, name, args),
  );
  ipcMain.handle(CHANNELS.dropped, async (event, files: unknown) => (await answering).dropped(event, files));
  return answerWith;
};
