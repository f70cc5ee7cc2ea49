import { openSessionBus } from '../bus/session-bus.ts';
import type { NotificationServer } from './notice.ts';

const NAME = 'org.freedesktop.Notifications';

/** On macOS and Windows nobody is asked; text there is text. */
export const SYSTEM_CENTRE: NotificationServer = { state: 'unasked', clicks: true, readsMarkup: false };

/** Nobody answered for it: most servers read markup, and most bring clicks back. */
const presumed = (state: NotificationServer['state']): NotificationServer => ({
  state,
  clicks: true,
  readsMarkup: true,
});

/**
 * Asks who shows notifications on Linux what it can do, within five seconds. Asked before anything is sent, because
 * Electron's call into libnotify waits for a hanging server with everything else: two minutes were measured.
 */
export const askNotificationServer = async (env: NodeJS.ProcessEnv): Promise<NotificationServer> => {
  const opened = await openSessionBus(env);
  if (!opened.ok) return presumed('unasked');
  const bus = opened.value;
  const reply = await bus.call({
    destination: NAME,
    path: `/${NAME.replaceAll('.', '/')}`,
    interface: NAME,
    member: 'GetCapabilities',
    args: [],
  });
  bus.close();
  if (!reply.ok) return presumed(reply.failure.kind === 'bus-silent' ? 'silent' : 'absent');
  const [capabilities] = reply.value;
  if (!Array.isArray(capabilities)) return presumed('answering');
  return {
    state: 'answering',
    clicks: capabilities.includes('actions'),
    readsMarkup: capabilities.includes('body-markup'),
  };
};
