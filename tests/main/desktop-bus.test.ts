import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askBus, busAddress, openSessionBus, socketsOf } from '../../src/main/desktop/bus/session-bus.ts';
import { watchTrayHost } from '../../src/main/desktop/tray/tray-host.ts';
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

/** A real bus that listens where it is told. */
const realBus = async (listen: string): Promise<{ DBUS_SESSION_BUS_ADDRESS: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'keepline-'));
  const file = join(folder, 'bus.conf');
  await writeFile(
    file,
    `<busconfig><type>session</type><listen>${listen.replace('FOLDER', folder)}</listen><auth>EXTERNAL</auth><policy context="default"><allow send_destination="*" eavesdrop="true"/><allow own="*"/></policy></busconfig>`,
  );
  const daemon = spawn('dbus-daemon', [`--config-file=${file}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(async () => {
    daemon.kill();
    await rm(folder, { recursive: true });
  });
  const [address] = (await once(createInterface({ input: daemon.stdout }), 'line')) as [string];
  return { DBUS_SESSION_BUS_ADDRESS: address };
};

describe.skipIf(!areInstalled('dbus-daemon'))('a real bus', () => {
  it.each(['unix:path=FOLDER/b', `unix:abstract=keepline-test-${process.pid}`])('answers at %s', async (listen) => {
    const opened = await openSessionBus(await realBus(listen));
    if (!opened.ok) throw new Error(JSON.stringify(opened));
    expect(await askBus(opened.value, 'NameHasOwner', 'org.freedesktop.DBus')).toEqual({ ok: true, value: [true] });
    expect(await askBus(opened.value, 'NoSuchMember')).toMatchObject({ ok: false, failure: { kind: 'bus-refused' } });
    const names = await askBus(opened.value, 'ListNames');
    expect(names).toMatchObject({ ok: true, value: [expect.arrayContaining(['org.freedesktop.DBus'])] });
    opened.value.close();
    expect(await askBus(opened.value, 'ListNames')).toMatchObject({ ok: false, failure: { kind: 'bus-unreachable' } });
  });

  it('sees a tray host come, go and come again', async () => {
    const env = { ...process.env, ...(await realBus('unix:path=FOLDER/b')) };
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
