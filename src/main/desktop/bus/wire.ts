/** Messages of the D-Bus wire, little-endian: written with text arguments only, read with every type but file handles. */

export const MESSAGE = { call: 1, reply: 2, error: 3, signal: 4 } as const;

export interface Message {
  readonly type: number;
  readonly serial: number;
  readonly replySerial: number | null;
  readonly path: string | null;
  readonly interface: string | null;
  readonly member: string | null;
  readonly errorName: string | null;
  readonly body: readonly unknown[];
}

export interface Call {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly args: readonly string[];
}

const FIXED_BYTES = 16;
const LARGEST_MESSAGE = 1 << 27;

const padTo = (offset: number, boundary: number): number => Math.ceil(offset / boundary) * boundary;

const wireText = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf8');
  const out = Buffer.alloc(4 + bytes.length + 1);
  out.writeUInt32LE(bytes.length, 0);
  bytes.copy(out, 4);
  return out;
};

/** Parts one after the other, each on its boundary. */
const laid = (parts: readonly (readonly [number, Buffer])[]): Buffer => {
  const pieces: Buffer[] = [];
  let offset = 0;
  for (const [boundary, part] of parts) {
    const start = padTo(offset, boundary);
    pieces.push(Buffer.alloc(start - offset), part);
    offset = start + part.length;
  }
  return Buffer.concat(pieces);
};

const headerField = (code: number, type: string, value: Buffer): readonly [number, Buffer] => [
  8,
  Buffer.concat([Buffer.from([code, 1, type.charCodeAt(0), 0]), value]),
];

const signatureValue = (signature: string): Buffer =>
  Buffer.from([signature.length, ...Buffer.from(signature, 'latin1'), 0]);

/** The bytes of a method call whose arguments are texts. */
export const writeCall = (call: Call, serial: number): Buffer => {
  const body = laid(call.args.map((arg) => [4, wireText(arg)] as const));
  const fields = laid([
    headerField(1, 'o', wireText(call.path)),
    headerField(2, 's', wireText(call.interface)),
    headerField(3, 's', wireText(call.member)),
    headerField(6, 's', wireText(call.destination)),
    ...(call.args.length === 0 ? [] : [headerField(8, 'g', signatureValue('s'.repeat(call.args.length)))]),
  ]);
  const fixed = Buffer.alloc(FIXED_BYTES);
  fixed.set([0x6c, MESSAGE.call, 0, 1], 0);
  fixed.writeUInt32LE(body.length, 4);
  fixed.writeUInt32LE(serial, 8);
  fixed.writeUInt32LE(fields.length, 12);
  return laid([
    [1, fixed],
    [1, fields],
    [8, body],
  ]);
};

/** How long the message at the start of the bytes is, or null while that cannot be told. */
export const messageLength = (bytes: Buffer): number | null => {
  if (bytes.length < FIXED_BYTES) return null;
  const length = padTo(FIXED_BYTES + bytes.readUInt32LE(12), 8) + bytes.readUInt32LE(4);
  if (bytes[0] !== 0x6c || length > LARGEST_MESSAGE) throw new Error('not a little-endian D-Bus message');
  return length;
};

/** Splits off the first complete type: `as` of `asu`. */
const firstType = (signature: string): string => {
  const head = signature[0] ?? '';
  if (head === 'a') return head + firstType(signature.slice(1));
  const close = head === '(' ? ')' : head === '{' ? '}' : null;
  if (close === null) return head;
  let at = 1;
  while (at < signature.length && signature[at] !== close) at += firstType(signature.slice(at)).length;
  return signature.slice(0, at + 1);
};

const BOUNDARY: Readonly<Record<string, number>> = { y: 1, g: 1, v: 1, n: 2, q: 2, x: 8, t: 8, d: 8, '(': 8, '{': 8 };

class Reader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  all(signature: string): unknown[] {
    const values: unknown[] = [];
    for (let rest = signature; rest.length > 0; ) {
      const type = firstType(rest);
      values.push(this.#one(type));
      rest = rest.slice(type.length);
    }
    return values;
  }

  #take(size: number): number {
    const start = this.#at;
    this.#at += size;
    return start;
  }

  #align(type: string): void {
    this.#at = padTo(this.#at, BOUNDARY[type] ?? 4);
  }

  #text(length: number): string {
    const start = this.#take(length + 1);
    return this.#bytes.toString('utf8', start, start + length);
  }

  #one(type: string): unknown {
    const head = type[0] ?? '';
    this.#align(head);
    if (head === 'y') return this.#bytes.readUInt8(this.#take(1));
    if (head === 'b') return this.#bytes.readUInt32LE(this.#take(4)) === 1;
    if (head === 'n') return this.#bytes.readInt16LE(this.#take(2));
    if (head === 'q') return this.#bytes.readUInt16LE(this.#take(2));
    if (head === 'i') return this.#bytes.readInt32LE(this.#take(4));
    if (head === 'u' || head === 'h') return this.#bytes.readUInt32LE(this.#take(4));
    if (head === 'x') return this.#bytes.readBigInt64LE(this.#take(8));
    if (head === 't') return this.#bytes.readBigUInt64LE(this.#take(8));
    if (head === 'd') return this.#bytes.readDoubleLE(this.#take(8));
    if (head === 'g') return this.#text(this.#bytes.readUInt8(this.#take(1)));
    if (head === 's' || head === 'o') return this.#text(this.#bytes.readUInt32LE(this.#take(4)));
    if (head === 'v') return this.all(this.#text(this.#bytes.readUInt8(this.#take(1))))[0];
    if (head === 'a') return this.#array(type.slice(1));
    return this.all(type.slice(1, -1));
  }

  #array(element: string): unknown[] {
    const length = this.#bytes.readUInt32LE(this.#take(4));
    this.#align(element[0] ?? '');
    const end = this.#at + length;
    const values: unknown[] = [];
    while (this.#at < end) values.push(this.#one(element));
    return values;
  }
}

/** Reads one whole message. */
export const readMessage = (bytes: Buffer): Message => {
  const [fields] = new Reader(bytes, 12).all('a(yv)') as [readonly (readonly [number, unknown])[]];
  const field = (code: number): unknown => fields.find(([found]) => found === code)?.[1] ?? null;
  const text = (code: number): string | null => field(code) as string | null;
  const bodyAt = padTo(FIXED_BYTES + bytes.readUInt32LE(12), 8);
  return {
    type: bytes.readUInt8(1),
    serial: bytes.readUInt32LE(8),
    replySerial: field(5) as number | null,
    path: text(1),
    interface: text(2),
    member: text(3),
    errorName: text(4),
    body: new Reader(bytes, bodyAt).all(text(8) ?? ''),
  };
};
