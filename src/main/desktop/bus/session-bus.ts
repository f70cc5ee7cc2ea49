import { connect, type Socket } from 'node:net';
import { fail, ok, type Result } from '#core/result.ts';
import { type Call, MESSAGE, type Message, messageLength, readMessage, writeCall } from './wire.ts';

/**
 * A few questions to the Linux session bus, without tools and without native parts: whether a panel takes tray items,
 * whether somebody shows notifications. Nothing here waits longer than the patience it was given.
 */

export type BusFailure =
  | { readonly kind: 'bus-unreachable'; readonly detail: string }
  | { readonly kind: 'bus-silent' }
  | { readonly kind: 'bus-refused'; readonly name: string };

export type BusReply = Result<readonly unknown[], BusFailure>;

export interface SessionBus {
  readonly call: (call: Call) => Promise<BusReply>;
  /** Hears signals that a match rule asked for. */
  readonly onSignal: (listener: (signal: Message) => void) => void;
  readonly onClose: (listener: () => void) => void;
  readonly close: () => void;
}

export const BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/** A service may have to be started for the answer, and at login everything is slow. */
const PATIENCE_MS = 5_000;
const GREETING_MS = 2_000;

/** The sockets that an address names, best first: `unix:path=/run/user/1000/bus;unix:abstract=/tmp/dbus-x`. */
export const socketsOf = (address: string): readonly string[] =>
  address.split(';').flatMap((transport) => {
    const [kind, rest = ''] = transport.split(/:(.*)/s);
    if (kind !== 'unix') return [];
    const values = new Map(rest.split(',').map((pair) => pair.split(/=(.*)/s) as [string, string | undefined]));
    const path = values.get('path');
    const abstract = values.get('abstract');
    if (path !== undefined) return [decodeURIComponent(path)];
    return abstract === undefined ? [] : [`\0${decodeURIComponent(abstract)}`];
  });

/** The address of the session bus by the environment, or null where none is named. */
export const busAddress = (env: NodeJS.ProcessEnv): string | null => {
  const named = env['DBUS_SESSION_BUS_ADDRESS'];
  if (named !== undefined && named !== '') return named;
  const runtime = env['XDG_RUNTIME_DIR'];
  return runtime === undefined || runtime === '' ? null : `unix:path=${runtime}/bus`;
};

/** Asks the bus itself, with text arguments. */
export const askBus = (bus: SessionBus, member: string, ...args: readonly string[]): Promise<BusReply> =>
  bus.call({ ...BUS, member, args });

/** Opens a connection of one's own and says hello. */
export const openSessionBus = async (env: NodeJS.ProcessEnv): Promise<Result<SessionBus, BusFailure>> => {
  const [path] = socketsOf(busAddress(env) ?? '');
  if (path === undefined) return fail({ kind: 'bus-unreachable', detail: 'no address' });
  const socket = connect({ path });
  const greeted = await greet(socket);
  if (!greeted.ok) {
    socket.destroy();
    return greeted;
  }
  const bus = converse(socket, greeted.value);
  const hello = await askBus(bus, 'Hello');
  if (hello.ok) return ok(bus);
  bus.close();
  return hello;
};

/** Says who we are (EXTERNAL: the kernel vouches for the user); gives the bytes that came after the answer. */
const greet = (socket: Socket): Promise<Result<Buffer, BusFailure>> =>
  new Promise((resolve) => {
    let heard = Buffer.alloc(0);
    const finish = (result: Result<Buffer, BusFailure>): void => {
      clearTimeout(timer);
      socket.off('data', onData);
      resolve(result);
    };
    const onData = (chunk: Buffer): void => {
      heard = Buffer.concat([heard, chunk]);
      const end = heard.indexOf('\r\n');
      if (end === -1) return;
      const line = heard.toString('latin1', 0, end);
      const welcome = line.startsWith('OK ');
      if (welcome) socket.write('BEGIN\r\n');
      finish(welcome ? ok(heard.subarray(end + 2)) : fail({ kind: 'bus-unreachable', detail: line.slice(0, 80) }));
    };
    const timer = setTimeout(() => finish(fail({ kind: 'bus-silent' })), GREETING_MS);
    socket.on('data', onData);
    // Stays for the connection's life: an error without a listener would end the app.
    socket.on('error', (error) => finish(fail({ kind: 'bus-unreachable', detail: error.message })));
    const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
    socket.write(`\0AUTH EXTERNAL ${user}\r\n`);
  });

const converse = (socket: Socket, first: Buffer): SessionBus => {
  const waiting = new Map<number, (reply: BusReply) => void>();
  const signals = new Set<(signal: Message) => void>();
  let serial = 0;
  let bytes: Buffer = Buffer.alloc(0);

  const hear = (message: Message): void => {
    if (message.type === MESSAGE.signal) for (const listener of signals) listener(message);
    if (message.replySerial === null) return;
    const answer = waiting.get(message.replySerial);
    waiting.delete(message.replySerial);
    if (message.type === MESSAGE.error) answer?.(fail({ kind: 'bus-refused', name: message.errorName ?? '' }));
    else answer?.(ok(message.body));
  };
  const onData = (chunk: Buffer): void => {
    bytes = Buffer.concat([bytes, chunk]);
    try {
      for (
        let length = messageLength(bytes);
        length !== null && bytes.length >= length;
        length = messageLength(bytes)
      ) {
        const message = readMessage(bytes.subarray(0, length));
        bytes = bytes.subarray(length);
        hear(message);
      }
    } catch {
      // What cannot be read cannot be followed either; whoever asked is answered by `close`.
      socket.destroy();
    }
  };
  socket.on('data', onData);
  socket.on('close', () => {
    for (const answer of waiting.values()) answer(fail({ kind: 'bus-unreachable', detail: 'closed' }));
    waiting.clear();
  });
  // A watch on the bus must not keep the app alive.
  socket.unref();
  onData(first);

  return {
    call: (call) =>
      new Promise((resolve) => {
        serial += 1;
        const own = serial;
        const timer = setTimeout(() => {
          waiting.delete(own);
          resolve(fail({ kind: 'bus-silent' }));
        }, PATIENCE_MS);
        waiting.set(own, (reply) => {
          clearTimeout(timer);
          resolve(reply);
        });
        if (socket.destroyed) waiting.get(own)?.(fail({ kind: 'bus-unreachable', detail: 'closed' }));
        else socket.write(writeCall(call, own));
      }),
    onSignal: (listener) => signals.add(listener),
    onClose: (listener) => socket.on('close', listener),
    close: () => socket.destroy(),
  };
};
