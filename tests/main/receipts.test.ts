import { createHash } from 'node:crypto';
import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_RECEIPT_BYTES } from '#core/contract/receipts.ts';
import { placeIn } from '../../src/main/data-folder.ts';
import { shownFileName } from '../../src/main/file-name.ts';
import { sniffReceipt } from '../../src/main/receipt-type.ts';
import { sweepReceipts, type Workspace } from '../../src/main/workspace.ts';
import { aCard, aReceipt, idNo } from '../builders.ts';
import { freshDataFolder, freshFolder } from './folders.ts';
import { openedAt } from './workspaces.ts';

const JPEG_HEAD = Buffer.from('ffd8ffe000104a46494600010100', 'hex');
const jpeg = (bytes = 2000, filler = 7): Buffer =>
  Buffer.concat([JPEG_HEAD, Buffer.alloc(bytes - JPEG_HEAD.length, filler)]);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const stagedFiles = ({ folder }: Workspace): Promise<string[]> => readdir(folder.staging);

const stageOne = async ({ staging }: Workspace, path: string) => {
  const [reply] = await staging.stageFiles([path]);
  if (reply === undefined) throw new Error('No reply');
  return reply;
};

const kept = async (workspace: Workspace, bytes: Uint8Array, name = 'receipt.jpg'): Promise<string> => {
  const [staged] = await workspace.staging.stageBytes(name, bytes);
  if (staged === undefined || !staged.ok) throw new Error('Not staged');
  expect((await workspace.staging.keep([staged.value.token])).ok).toBe(true);
  await workspace.staging.discard([staged.value.token]);
  return staged.value.sha256;
};

describe('what a file is, by its first bytes', () => {
  it.each([
    ['JPEG', jpeg(), 'image/jpeg'],
    ['PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'image/png'],
    ['GIF', Buffer.from('GIF89a....'), 'image/gif'],
    ['WebP', Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1'), 'image/webp'],
    ['HEIC', Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00', 'latin1'), 'image/heic'],
    ['AVIF', Buffer.from('\x00\x00\x00\x18ftypavif\x00\x00', 'latin1'), 'image/avif'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
    ['a PDF behind a mail gateway’s first line', Buffer.from('\r\n\x00\x01 %PDF-1.4\n', 'latin1'), 'application/pdf'],
    ['an e-mail', Buffer.from('Received: from mx.example\r\nSubject: Your top-up\r\n\r\nRM30'), 'message/rfc822'],
    ['an SMS as text', Buffer.from('RM0 Hotlink: 您的有效期至 2026-12-01。'), 'text/plain'],
    ['a text in GBK', Buffer.from([0xc4, 0xfa, 0xb5, 0xc4, 0x0a]), 'text/plain'],
    ['a page', Buffer.from('<!doctype html><script>'), null],
    ['a drawing with script', Buffer.from('\ufeff <svg xmlns="x">'), null],
    ['a shell script', Buffer.from('#!/bin/sh\n'), null],
    ['a program', Buffer.from('7f454c4602010100', 'hex'), null],
    ['a Windows program', Buffer.from('MZ\x90\x00\x03', 'latin1'), null],
    ['an archive', Buffer.from('PK\x03\x04', 'latin1'), null],
  ])('%s', (_name, head, mediaType) => {
    expect(sniffReceipt(head)?.mediaType ?? null).toBe(mediaType);
  });

  it('the name says nothing', async () => {
    const workspace = await openedAt(await freshDataFolder());
    const path = join(await freshFolder(), 'receipt.pdf');
    await writeFile(path, jpeg());
    expect(await stageOne(workspace, path)).toMatchObject({
      ok: true,
      value: { mediaType: 'image/jpeg', fileName: 'receipt.pdf' },
    });
  });
});

describe('names as they are shown', () => {
  it.each([
    ['C:\\Users\\Mei\\receipt.jpg', 'receipt.jpg'],
    ['/home/mei/收据.pdf', '收据.pdf'],
    ['invoice\u202Egpj.exe', 'invoicegpj.exe'],
    ['a\u0000b\n.jpg', 'ab.jpg'],
    ['', 'receipt'],
    ['..', 'receipt'],
    [`${'n'.repeat(300)}.jpeg`, `${'n'.repeat(195)}.jpeg`],
  ])('%j is %j', (name, shown) => {
    expect(shownFileName(name)).toBe(shown);
  });
});

describe('refused, each with its reason and nothing left behind', () => {
  it('0 bytes, 60 MB, a folder, no file, an unknown type', async () => {
    const workspace = await openedAt(await freshDataFolder());
    const source = await freshFolder();
    const at = (name: string): string => join(source, name);
    await writeFile(at('empty.jpg'), '');
    await writeFile(at('large.jpg'), JPEG_HEAD);
    await truncate(at('large.jpg'), 60 * 1024 * 1024);
    await mkdir(at('folder.jpg'));
    await writeFile(at('program.jpg'), Buffer.from('7f454c46', 'hex'));
    await writeFile(at('text-then-bytes.txt'), Buffer.concat([Buffer.alloc(300_000, 'a'), Buffer.alloc(10)]));
    await writeFile(at('good.jpg'), jpeg());
    const names = [
      'empty.jpg',
      'large.jpg',
      'folder.jpg',
      'none.jpg',
      'program.jpg',
      'text-then-bytes.txt',
      'good.jpg',
    ];
    const replies = await workspace.staging.stageFiles(names.map(at));
    expect(replies.map((reply) => (reply.ok ? 'kept' : reply.failure))).toEqual([
      { kind: 'receipt-empty', fileName: 'empty.jpg' },
      { kind: 'receipt-too-large', fileName: 'large.jpg', bytes: 62_914_560, largestBytes: LARGEST_RECEIPT_BYTES },
      { kind: 'receipt-is-folder', fileName: 'folder.jpg' },
      { kind: 'receipt-vanished', fileName: 'none.jpg' },
      { kind: 'receipt-type-unknown', fileName: 'program.jpg' },
      { kind: 'receipt-type-unknown', fileName: 'text-then-bytes.txt' },
      'kept',
    ]);
    expect(await stagedFiles(workspace)).toHaveLength(1);
  });

  it('a named pipe, which would be read for ever', async () => {
    const { execFileSync } = await import('node:child_process');
    const workspace = await openedAt(await freshDataFolder());
    const pipe = join(await freshFolder(), 'pipe.jpg');
    execFileSync('mkfifo', [pipe]);
    expect(await stageOne(workspace, pipe)).toMatchObject({ ok: false, failure: { kind: 'receipt-unreadable' } });
  });

  it.each([
    ['vanishes', (path: string) => rm(path)],
    ['is cut short', (path: string) => truncate(path, 1000)],
    ['grows', (path: string) => appendFile(path, 'more')],
    ['is written to in place', (path: string) => utimes(path, 1, 1)],
  ])('a file that %s while it is copied', async (_name, meanwhile) => {
    const workspace = await openedAt(await freshDataFolder());
    const path = join(await freshFolder(), 'large.jpg');
    await writeFile(path, jpeg(40 * 1024 * 1024));
    const reply = stageOne(workspace, path);
    // The copy has begun as soon as its target exists.
    while ((await stagedFiles(workspace)).length === 0) await new Promise(setImmediate);
    await meanwhile(path);
    expect(await reply).toMatchObject({ ok: false, failure: { kind: 'receipt-vanished', fileName: 'large.jpg' } });
    expect(await stagedFiles(workspace)).toEqual([]);
  });

  it('everything, when our own folder is gone', async () => {
    const workspace = await openedAt(await freshDataFolder());
    await rm(workspace.folder.staging, { recursive: true });
    const [reply] = await workspace.staging.stageBytes('x.jpg', jpeg());
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'receipt-not-kept', code: 'ENOENT' } });
  });
});

describe('the vault', () => {
  it('keeps a file under its hash, once, read-only, and empties the staging', async () => {
    const workspace = await openedAt(await freshDataFolder());
    const bytes = jpeg();
    const hash = await kept(workspace, bytes);
    expect(hash).toBe(sha256(bytes));
    expect(await kept(workspace, bytes, 'again.jpg')).toBe(hash);
    const found = await workspace.vault.find(hash);
    expect(found?.path).toBe(join(workspace.folder.receipts, hash.slice(0, 2), `${hash}.jpg`));
    expect((await stat(found?.path ?? '')).mode & 0o777).toBe(0o400);
    expect(Buffer.compare(await readFile(found?.path ?? ''), bytes)).toBe(0);
    expect(await stagedFiles(workspace)).toEqual([]);
  });

  it('keeps for good what was kept when the token is asked for again after a failed commit', async () => {
    const workspace = await openedAt(await freshDataFolder());
    const [staged] = await workspace.staging.stageBytes('x.jpg', jpeg());
    if (!staged?.ok) throw new Error('Not staged');
    const tokens = [staged.value.token];
    expect((await workspace.staging.keep(tokens)).ok).toBe(true);
    expect((await workspace.staging.keep(tokens)).ok).toBe(true);
    expect((await workspace.staging.find(staged.value.token))?.mediaType).toBe('image/jpeg');
    await workspace.staging.discard(tokens);
    expect(await workspace.staging.keep(tokens)).toEqual({
      ok: false,
      failure: { kind: 'staged-missing', token: tokens[0] },
    });
    expect(await workspace.vault.check(staged.value.sha256)).toBe('sound');
  });

  it('notices changed and missing bytes, and mends a changed file from a second copy, keeping the changed one aside', async () => {
    const workspace = await openedAt(await freshDataFolder());
    const hash = await kept(workspace, jpeg());
    const path = (await workspace.vault.find(hash))?.path ?? '';
    await chmod(path, 0o600);
    await appendFile(path, 'x');
    expect(await workspace.vault.check(hash)).toBe('changed');
    await kept(workspace, jpeg());
    expect(await workspace.vault.check(hash)).toBe('sound');
    expect(await readdir(workspace.folder.setAside)).toHaveLength(1);
    await rm(path, { force: true });
    expect(await workspace.vault.check(hash)).toBe('missing');
  });

  it('moves to the trash and back', async () => {
    const workspace = await openedAt(await freshDataFolder());
    const hash = await kept(workspace, jpeg());
    await workspace.vault.toTrash(hash);
    expect(await workspace.vault.find(hash)).toBeNull();
    expect(await workspace.vault.fromTrash(hash)).toBe(true);
    expect(await workspace.vault.check(hash)).toBe('sound');
    expect(await workspace.vault.fromTrash('0'.repeat(64))).toBe(false);
  });

  it('sweeps what no record uses, and the trash after thirty days', async () => {
    const workspace = await openedAt(await freshDataFolder());
    const [used, unused, old] = [
      await kept(workspace, jpeg(900)),
      await kept(workspace, jpeg(901)),
      await kept(workspace, jpeg(902)),
    ];
    await workspace.cards.add({ ...aCard(), id: idNo(1), receipts: [aReceipt({ sha256: used })] });
    await workspace.vault.toTrash(old);
    const longAgo = Date.parse('2026-10-22T00:00:00Z') / 1000;
    await utimes(join(workspace.folder.trash, `${old}.jpg`), longAgo, longAgo);
    await sweepReceipts(workspace);
    expect(await workspace.vault.find(used)).not.toBeNull();
    expect(await readdir(workspace.folder.trash)).toEqual([`${unused}.jpg`]);
  });

  it('sweeps nothing while a card is set aside: its receipts only look unused', async () => {
    const folder = await freshDataFolder();
    await writeFile(join(folder.cards, `${idNo(3)}.json`), 'torn');
    const workspace = await openedAt(folder);
    const hash = await kept(workspace, jpeg());
    await sweepReceipts(workspace);
    expect(await workspace.vault.find(hash)).not.toBeNull();
  });

  it('forgets at the next start what was staged and never recorded', async () => {
    const folder = await freshDataFolder();
    const workspace = await openedAt(folder);
    await workspace.staging.stageBytes('x.jpg', jpeg());
    expect(await stagedFiles(await openedAt(folder))).toEqual([]);
  });
});

describe('never outside its folder', () => {
  it.each(['..', '../x', 'a/../../x', '/etc/passwd', 'C:\\x', 'a\\b', '', '.', '.hidden', 'a\u0000b'])(
    '%j is no name',
    (name) => {
      expect(() => placeIn('/data/cards', name)).toThrow('Not a plain file name');
    },
  );

  it.each(['../../../etc/passwd', 'x', 'A'.repeat(64)])('%j is no hash', async (hash) => {
    const { vault } = await openedAt(await freshDataFolder());
    expect(() => vault.find(hash)).toThrow('Not a hash');
  });

  it('does not follow a link that somebody laid into it', async () => {
    const workspace = await openedAt(await freshDataFolder());
    const hash = sha256(jpeg());
    const outside = join(await freshFolder(), 'secret.jpg');
    await writeFile(outside, jpeg());
    await mkdir(join(workspace.folder.receipts, hash.slice(0, 2)));
    await symlink(outside, join(workspace.folder.receipts, hash.slice(0, 2), `${hash}.jpg`));
    expect(await workspace.vault.find(hash)).toBeNull();
    expect(await workspace.vault.check(hash)).toBe('missing');
  });
});
