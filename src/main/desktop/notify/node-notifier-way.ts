import nodeNotifier from 'node-notifier';
import type { Notice, NotificationServer, NotificationWay, WayReply } from './notice.ts';
import { bodyFor, keepBackslashes, notAnOption, oneLine } from './notice-text.ts';

const PATIENCE_MS = 5_000;
/** How long a toast on macOS or Windows may be clicked, in seconds; its program waits so long. */
const CLICKABLE_S = 3_600;

export interface NodeNotifierDeps {
  readonly platform: NodeJS.Platform;
  /** A real file, outside of any archive: another program reads it. */
  readonly iconFile: string;
  /** The AppUserModelID that Windows knows us by. */
  readonly appId: string;
}

/** What node-notifier reads on each system; more than its types name. */
const optionsFor = (notice: Notice, server: NotificationServer, { platform, iconFile, appId }: NodeNotifierDeps) => {
  const title = oneLine(notice.title);
  if (platform === 'linux') {
    return {
      title: notAnOption(title),
      message: notAnOption(keepBackslashes(bodyFor(notice.body, server))),
      icon: iconFile,
      urgency: notice.urgent ? ('critical' as const) : ('normal' as const),
      'app-name': 'Keepline',
      // As text it is passed on as it stands: the server decides. A number would be taken for seconds.
      'expire-time': '-1',
    };
  }
  const message = notice.body === '' ? ' ' : notice.body;
  const common = { title, message, icon: iconFile, wait: notice.onClick !== null, timeout: CLICKABLE_S };
  return platform === 'win32' ? { ...common, appID: appId } : common;
};

/** The program's own last words. Those before them repeat the command, and with it what a person typed. */
const reasonOf = (error: Error): string => error.message.trim().split('\n').at(-1)?.slice(0, 300) ?? '';

/**
 * node-notifier: `notify-send` on Linux, terminal-notifier on macOS, SnoreToast on Windows. Its click comes back on
 * macOS only: notify-send is told of no action, and SnoreToast loses the click under an app id of one's own.
 */
export const nodeNotifierWay = (deps: NodeNotifierDeps): NotificationWay => ({
  way: 'node-notifier',
  clicks: deps.platform === 'darwin',
  // What other programs show is theirs; no handle on it is left.
  sweep: () => undefined,
  send: (notice, server) =>
    new Promise<WayReply>((resolve) => {
      // On macOS and Windows the answer comes when the toast is gone; that no error came is all that is known.
      const timer = setTimeout(() => resolve({ answer: 'unknown', detail: 'no answer' }), PATIENCE_MS);
      const answer = (reply: WayReply): void => {
        clearTimeout(timer);
        resolve(reply);
      };
      const options = optionsFor(notice, server, deps);
      nodeNotifier.notify(options, (error: unknown, response) => {
        // On standard error stand warnings, too; only an error object means that the program failed.
        answer(
          error instanceof Error ? { answer: 'failed', detail: reasonOf(error) } : { answer: 'delivered', detail: '' },
        );
        if (response === 'activate') notice.onClick?.();
      });
    }),
});
