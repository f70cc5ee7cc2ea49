import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askBus, busAddress, openSessionBus, socketsOf } from '../../src/main/desktop/bus/session-bus.ts';
import { watchTrayHost } from '../../src/main/desktop/tray/tray-host.ts';
import { startSessionBus } from '../e2e/desktop/session-bus.ts';
import { startTrayHost } from '../e2e/desktop/tray.ts';
import { areInstalled } from '../installed.ts';
import { freshFolder } from './folders.ts';

describe('where the bus is', () => {
  it.each([
    ['unix:path=/run/user/1000/bus', ['/run/user/1000/bus']],
    ['unix:abstract=/tmp/dbus-x,guid=00', ['\0/tmp/dbus-x']],
    ['tcp:host=localhost,port=1;unix:path=/a%20b', ['/a b']],
    ['unix:guid=1,path=/x=y', ['/x=y']],
    ['', []],
  ])('%s', (address, sockets) => expect(socketsOf(address)).toEqual(sockets));

  it.each([
    [{ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' }, 'unix:path=/x'],
    [{ XDG_RUNTIME_DIR: '/run/user/7' }, 'unix:path=/run/user/7/bus'],
    [{ DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: '' }, null],
    [{}, null],
  ])('%j', (env, address) => expect(busAddress(env)).toBe(address));
});

describe('a bus that is none', () => {
  it.each([
    ['no socket', 'unix:path=/nowhere/bus'],
    ['no address', 'tcp:host=x'],
  ])('%s is told as unreachable', async (_name, address) =>
    expect(await openSessionBus({ DBUS_SESSION_BUS_ADDRESS: address })).toMatchObject({
      ok: false,
      failure: { kind: 'bus-unreachable' },
    }),
  );

  it.each([
    ['says nothing', () => undefined, 'bus-silent'],
    ['refuses us', (answer: (text: string) => void) => answer('REJECTED EXTERNAL\r\n'), 'bus-unreachable'],
    [
      'speaks another language',
      (answer: (text: string) => void) => answer('OK x\r\nHTTP/1.1 400 Bad Request\r\n\r\n'),
      'bus-unreachable',
    ],
  ])('one that %s', async (_name, greet, kind) => {
    const path = join(await freshFolder(), 'bus');
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      greet((text) => socket.write(text));
    });
    server.listen(path);
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    expect(await openSessionBus({ DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` })).toMatchObject({
      ok: false,
      failure: { kind },
    });
  });
});

const realBus = async (): Promise<NodeJS.ProcessEnv> => {
  const bus = await startSessionBus(await freshFolder(), process.env);
  onTestFinished(bus.process.stop);
  return { ...process.env, DBUS_SESSION_BUS_ADDRESS: bus.address };
};

describe.skipIf(!areInstalled('dbus-daemon'))('a real bus', () => {
  it('answers, refuses, and is gone when it was left', async () => {
    const opened = await openSessionBus(await realBus());
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    expect(await askBus(opened.value, 'NameHasOwner', 'org.freedesktop.DBus')).toEqual({ ok: true, value: [true] });
    expect(await askBus(opened.value, 'NoSuchMember')).toMatchObject({ ok: false, failure: { kind: 'bus-refused' } });
    const names = await askBus(opened.value, 'ListNames');
    expect(names).toMatchObject({ ok: true, value: [expect.arrayContaining(['org.freedesktop.DBus'])] });
    opened.value.close();
    expect(await askBus(opened.value, 'ListNames')).toMatchObject({ ok: false, failure: { kind: 'bus-unreachable' } });
  });

  it('sees a tray host come, go and come again', async () => {
    const env = await realBus();
    const seen: string[] = [];
    const watch = watchTrayHost('linux', env, (state) => seen.push(state));
    expect(await watch.ask()).toBe('missing');
    for (const _ of [1, 2]) {
      const host = await startTrayHost(env);
      await expect.poll(watch.state).toBe('here');
      await host.stop();
      await expect.poll(watch.state).toBe('missing');
    }
    expect(seen).toEqual(['missing', 'here', 'missing', 'here', 'missing']);
    watch.stop();
  });
});
