import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeNotifierWay } from '../../src/main/desktop/notify/node-notifier-way.ts';
import type { Notice, NotificationServer } from '../../src/main/desktop/notify/notice.ts';
import { bodyFor, oneLine } from '../../src/main/desktop/notify/notice-text.ts';
import { askNotificationServer } from '../../src/main/desktop/notify/notification-server.ts';
import { createNotifier } from '../../src/main/desktop/notify/notifier.ts';
import { type Notifications, startNotifications } from '../e2e/desktop/notifications.ts';
import { type SessionBus, startSessionBus } from '../e2e/desktop/session-bus.ts';
import { areInstalled } from '../installed.ts';

const server: NotificationServer = { state: 'answering', clicks: true, readsMarkup: true };
const notice = (facts: Partial<Notice>): Notice => ({
  title: 'Title',
  body: 'Body',
  urgent: false,
  onClick: null,
  actions: [],
  holds: () => true,
  ...facts,
});

/** What a reader of markup shows. */
const seen = (body: string): string =>
  body
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/^\u200b/, '');

const NASTY = [
  '<b>bold</b> & <img src="x">',
  '-u critical',
  '--help',
  `"quotes" 'single' \`ticks\` $(touch /tmp/keepline-pwned) $HOME`,
  'back\\slash \\n \\t C:\\new',
  'emoji 📱🇲🇾 汉字 \u202eright to left',
  'x'.repeat(500),
  'semicolon; rm -rf / | & > file',
  '&amp; &#45; &nbsp;',
];

describe('text on its way to the screen', () => {
  it.each([
    ['a\tb\r\nc', 'a b c'],
    ['  padded \u0000 ', 'padded'],
    ['line\u2028separator', 'line separator'],
  ])('makes %j one line: %j', (given, expected) => expect(oneLine(given)).toBe(expected));

  it('escapes a body only for a server that reads markup', () => {
    expect(bodyFor('a < b & c\nd', server)).toBe('a &lt; b &amp; c\nd');
    expect(bodyFor('a < b & c\nd', { ...server, readsMarkup: false })).toBe('a < b & c\nd');
  });
});

describe.skipIf(!areInstalled('dbus-daemon', 'gdbus', 'notify-send'))(
  'through node-notifier and the real notify-send',
  () => {
    let folder = '';
    let bus: SessionBus;
    let desktop: { notifications: Notifications; stop: () => Promise<void> };
    const inherited = process.env['DBUS_SESSION_BUS_ADDRESS'];
    const way = nodeNotifierWay({ platform: 'linux', iconFile: '/nowhere.png', appId: 'test' });

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'keepline-'));
      bus = await startSessionBus(folder, process.env);
      process.env['DBUS_SESSION_BUS_ADDRESS'] = bus.address;
      desktop = await startNotifications('logged', folder, { ...process.env });
    });
    afterAll(async () => {
      await desktop.stop();
      await bus.process.stop();
      if (inherited === undefined) delete process.env['DBUS_SESSION_BUS_ADDRESS'];
      else process.env['DBUS_SESSION_BUS_ADDRESS'] = inherited;
      await rm(folder, { recursive: true });
    });

    it.each(NASTY)('%j arrives as text, as title and as body', async (text) => {
      expect(await way.send(notice({ title: text, body: text }), server)).toEqual({ answer: 'delivered', detail: '' });
      const toast = await desktop.notifications.next();
      expect(toast.title.replace(/^\u200b/, '')).toBe(text);
      expect(seen(toast.body)).toBe(text);
      expect(toast).toMatchObject({ app: 'Keepline', icon: '/nowhere.png', hints: { urgency: 1 } });
    });

    it('keeps lines apart and says that it is urgent', async () => {
      await way.send(notice({ body: 'one\ntwo', urgent: true }), server);
      expect(await desktop.notifications.next()).toMatchObject({ body: 'one\ntwo', hints: { urgency: 2 } });
    });

    it('asks the server what it can do, and says when there is none', async () => {
      expect(await askNotificationServer(process.env)).toEqual({ state: 'answering', clicks: true, readsMarkup: true });
      await desktop.notifications.stopDaemon();
      expect((await askNotificationServer(process.env)).state).toBe('absent');
      const reply = await way.send(notice({}), server);
      expect(reply).toMatchObject({ answer: 'failed' });
      expect(reply.detail).toContain('org.freedesktop.DBus.Error.ServiceUnknown');
      await desktop.notifications.startDaemon();
    });

    it('leads by falling through to the window when nobody shows anything', async () => {
      await desktop.notifications.stopDaemon();
      const sent = await createNotifier([way], () => askNotificationServer(process.env)).send(notice({}));
      expect(sent).toMatchObject({
        way: 'window',
        answer: 'failed',
        tried: [{ way: 'node-notifier', answer: 'failed' }],
      });
      await desktop.notifications.startDaemon();
    });
  },
);

describe('the choice of the way', () => {
  const replies = (answer: 'delivered' | 'failed' | 'unknown') => async () => ({ answer, detail: '' });
  const ways = (first: 'delivered' | 'failed' | 'unknown', second: 'delivered' | 'failed' | 'unknown') =>
    [
      { way: 'node-notifier', clicks: false, send: replies(first), sweep },
      { way: 'electron', clicks: true, send: replies(second), sweep },
    ] as const;
  const sweep = () => undefined;
  const click = () => undefined;

  it.each([
    ['without a click node-notifier is first', null, true, 'delivered', 'delivered', 'node-notifier', 1],
    ['a click goes to the way that brings it back', click, true, 'delivered', 'delivered', 'electron', 1],
    ['no click comes back from this server', click, false, 'delivered', 'delivered', 'node-notifier', 1],
    ['falls through on failure', null, true, 'failed', 'delivered', 'electron', 2],
    ['falls back to node-notifier on failure', click, true, 'delivered', 'failed', 'node-notifier', 2],
    ['nothing twice when nobody knows', click, true, 'delivered', 'unknown', 'electron', 1],
    ['all failed', click, true, 'failed', 'failed', 'window', 2],
  ] as const)('%s', async (_name, onClick, clicks, first, second, way, tried) => {
    const sent = await createNotifier(ways(first, second), async () => ({ ...server, clicks })).send(
      notice({ onClick }),
    );
    expect(sent.way).toBe(way);
    expect(sent.tried).toHaveLength(tried);
  });

  it('asks no way while the server hangs: electron would hang with it', async () => {
    const hung = { state: 'silent', clicks: true, readsMarkup: true } as const;
    const sent = await createNotifier(ways('delivered', 'delivered'), async () => hung).send(
      notice({ onClick: click }),
    );
    expect(sent).toEqual({ way: 'window', answer: 'failed', detail: 'daemon-silent', tried: [] });
  });

  it('a way that throws has failed', async () => {
    const send = () => Promise.reject(new Error('no libnotify'));
    const broken = { way: 'electron', clicks: true, send, sweep } as const;
    const sent = await createNotifier([broken], async () => server).send(notice({}));
    expect(sent).toMatchObject({ way: 'window', answer: 'failed', detail: 'no libnotify' });
  });
});
