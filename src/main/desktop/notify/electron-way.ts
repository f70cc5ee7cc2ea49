import { Notification } from 'electron';
import type { Notice, NotificationWay, WayReply } from './notice.ts';
import { bodyFor, oneLine } from './notice-text.ts';

const PATIENCE_MS = 5_000;
const MOST_KEPT = 50;

/** Electron's own notifications: libnotify, the notification centre, toasts. A click comes back everywhere. */
export const electronWay = (iconFile: string): NotificationWay => {
  // Kept, or the garbage collector takes them and their clicks with them.
  const kept = new Map<Notification, Notice>();
  const keep = (notification: Notification, notice: Notice): void => {
    kept.set(notification, notice);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  return {
    way: 'electron',
    clicks: true,
    sweep: () => {
      for (const [notification, notice] of kept) {
        if (notice.holds()) continue;
        kept.delete(notification);
        notification.close();
      }
    },
    send: async (notice, server) => {
      if (!Notification.isSupported()) return { answer: 'failed', detail: 'not supported' };
      const notification = new Notification({
        title: oneLine(notice.title),
        body: bodyFor(notice.body, server),
        icon: iconFile,
        urgency: notice.urgent ? 'critical' : 'normal',
        timeoutType: notice.urgent ? 'never' : 'default',
        // macOS and new Electrons show them; libnotify behind Electron 33 does not.
        actions: notice.actions.map(({ label }) => ({ type: 'button', text: label })),
      });
      keep(notification, notice);
      return new Promise<WayReply>((resolve) => {
        const timer = setTimeout(() => resolve({ answer: 'unknown', detail: 'no answer' }), PATIENCE_MS);
        const answer = (reply: WayReply): void => {
          clearTimeout(timer);
          resolve(reply);
        };
        notification.on('show', () => answer({ answer: 'delivered', detail: '' }));
        notification.on('failed', (_event, error) => {
          kept.delete(notification);
          answer({ answer: 'failed', detail: (error || 'not shown').slice(0, 300) });
        });
        notification.on('click', () => {
          kept.delete(notification);
          notice.onClick?.();
        });
        notification.on('action', (details, index?: number) => {
          kept.delete(notification);
          notice.actions[details.actionIndex ?? index]?.run();
        });
        notification.on('close', () => kept.delete(notification));
        notification.show();
      });
    },
  };
};
