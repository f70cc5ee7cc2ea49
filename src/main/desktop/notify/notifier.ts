import type { Way } from '#core/model/journal.ts';
import type { Notice, NotificationServer, NotificationWay, WayReply } from './notice.ts';

/** What became of a notice: the way that took it, and every way that was tried. */
export interface Sent extends WayReply {
  /** `window` when no way could show it: then the tray and the Reminders page carry it. */
  readonly way: Way;
  readonly tried: readonly (WayReply & { readonly way: Way })[];
}

export interface Notifier {
  /** Shows a notice once, by the first way that has what it needs and does not fail. Never throws. */
  readonly send: (notice: Notice) => Promise<Sent>;
  /** Takes notices off the screen that do not hold any more. */
  readonly sweep: () => void;
}

/** The ways in the order in which a notice tries them: those that can bring its click back come first. */
const orderFor = (
  notice: Notice,
  ways: readonly NotificationWay[],
  server: NotificationServer,
): readonly NotificationWay[] => {
  if (notice.onClick === null || !server.clicks) return ways;
  return [...ways.filter(({ clicks }) => clicks), ...ways.filter(({ clicks }) => !clicks)];
};

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);

/** A notifier over ways in order of preference; `askServer` is asked before each notice. */
export const createNotifier = (
  ways: readonly NotificationWay[],
  askServer: () => Promise<NotificationServer>,
): Notifier => ({
  sweep: () => {
    for (const { sweep } of ways) sweep();
  },
  send: async (notice) => {
    const server = await askServer();
    const tried: (WayReply & { readonly way: Way })[] = [];
    // Asking a program that hangs would hang us with it, and what it shows on waking would come twice.
    const able = server.state === 'silent' ? [] : orderFor(notice, ways, server);
    for (const { way, send } of able) {
      const reply = await send(notice, server).catch(
        (error): WayReply => ({ answer: 'failed', detail: detailOf(error) }),
      );
      tried.push({ way, ...reply });
      // Only a clear failure goes on: what may have been shown must not be shown again.
      if (reply.answer !== 'failed') return { way, ...reply, tried };
    }
    const detail = server.state === 'silent' ? 'daemon-silent' : (tried[0]?.detail ?? 'no way');
    return { way: 'window', answer: 'failed', detail, tried };
  },
});
