import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import { LARGEST_RECEIPT_BYTES, type StagingReply } from '#core/contract/receipts.ts';
import type { Unexpected } from '#core/contract.ts';
import { admit, type Handlers, isTrusted, type Sender } from './door.ts';
import type { Log } from './log.ts';
import type { PipeAnswers } from './pipes.ts';

/** What the window is given: its reply, or the mark of what nobody expected. */
export type Envelope = { readonly reply: unknown } | Unexpected;

/** A dropped file: where the preload found it, or its bytes when it has no place (an image from another program). */
export type Dropped =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'bytes'; readonly fileName: string; readonly bytes: Uint8Array };

const droppedSchema: z.ZodType<readonly Dropped[]> = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('path'), path: z.string().min(1).max(32_000) }),
      z.strictObject({
        kind: z.literal('bytes'),
        fileName: z.string().max(1000),
        bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= LARGEST_RECEIPT_BYTES + 1),
      }),
    ]),
  )
  .max(50);

export interface Served {
  readonly handlers: Handlers;
  readonly stageDropped: (dropped: readonly Dropped[]) => Promise<StagingReply>;
}

export interface IpcDeps {
  /** Everything that answers, as soon as the data is there. A window may well be quicker. */
  readonly served: Promise<Served>;
  /** The few answers that are there before. */
  readonly first: Promise<Partial<Handlers>>;
  readonly isOurWindow: (event: IpcMainInvokeEvent) => boolean;
  readonly log: Log;
}

const COMMIT_PATIENCE_MS = 10_000;

/** When the page that is on its way has arrived, by this process's own account. */
const arrival = (contents: WebContents): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, COMMIT_PATIENCE_MS);
    contents.once('did-navigate', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** A preload asks so early that this process may not have heard yet which page it belongs to; then that is waited for. */
const senderOf = async (event: IpcMainInvokeEvent, isOurWindow: IpcDeps['isOurWindow']): Promise<Sender> => {
  if (isOurWindow(event) && event.senderFrame?.url === '') await arrival(event.sender);
  const frame = event.senderFrame;
  return {
    isOurWindow: isOurWindow(event),
    isTopFrame: frame !== null && frame.parent === null,
    url: frame?.url ?? null,
  };
};

/** Answers at both pipes: the contract's, and the preload's private one for dropped files. */
export const createAnswers = ({ served, first, isOurWindow, log }: IpcDeps): PipeAnswers => {
  const ready: { handlers: Handlers | null } = { handlers: null };
  void served.then(({ handlers }) => {
    ready.handlers = handlers;
  });
  const handlersFor = async (name: unknown): Promise<Partial<Handlers>> => {
    if (ready.handlers !== null) return ready.handlers;
    const early = await first;
    return Object.hasOwn(early, String(name)) ? early : (await served).handlers;
  };
  const guarded = async (
    where: string,
    event: IpcMainInvokeEvent,
    answer: () => Promise<unknown>,
  ): Promise<Envelope> => {
    try {
      const sender = await senderOf(event, isOurWindow);
      if (!isTrusted(sender)) throw new Error(`Not our window: ${sender.url ?? 'no frame'}`);
      return { reply: await answer() };
    } catch (error) {
      return { unexpected: log.unexpected(where, error) };
    }
  };
  return {
    request: (event, name, args) =>
      guarded(`request ${String(name).slice(0, 60)}`, event, async () => {
        const admitted = admit(await handlersFor(name), name, args);
        // The window is ours, so a request of the wrong shape is a bug, and its arguments stay out of the log.
        if (!admitted.ok) throw new Error(`Refused: ${JSON.stringify(admitted.failure)}`);
        return admitted.value();
      }),
    dropped: (event, files) =>
      guarded('dropped files', event, async () => (await served).stageDropped(droppedSchema.parse(files))),
  };
};
