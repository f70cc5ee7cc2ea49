import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync, truncateSync, utimesSync } from 'node:fs';
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_RECEIPT_BYTES } from '#core/contract/receipts.ts';
import { shownFileName } from '../../src/main/file-name.ts';
import { sniffReceipt, unfitEnding } from '../../src/main/receipt-type.ts';
import type { Workspace } from '../../src/main/workspace.ts';
import { freshDataFolder, freshFolder } from './folders.ts';
import { JPEG_HEAD, jpeg, stagedFiles } from './receipt-files.ts';
import { openedAt } from './workspaces.ts';

const stageOne = async ({ staging }: Workspace, path: string) => {
  const [reply] = await staging.stageFiles([path]);
  if (reply === undefined) throw new Error('No reply');
  return reply;
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

describe('a text is asked for its name', () => {
  const text = { mediaType: 'text/plain', extension: 'txt' };
  it.each([
    ['sms.txt', null],
    ['Top-up.EML', null],
    ['history.csv', null],
    ['SMS 1.12.2026', null],
    ['receipt', null],
    ['Setup.EXE', 'exe'],
    ['pay.bat', 'bat'],
    ['receipt.pdf.js', 'js'],
    ['notes.desktop', 'desktop'],
  ])('%s', (name, ending) => {
    expect(unfitEnding(text, name)).toBe(ending);
    expect(unfitEnding({ mediaType: 'image/jpeg', extension: 'jpg' }, name)).toBeNull();
  });

  it('and refused in words of its own, with nothing left behind', async () => {
    const workspace = await openedAt(await freshDataFolder());
    const [reply] = await workspace.staging.stageBytes('Setup.exe', Buffer.from('just words'));
    expect(reply).toEqual({
      ok: false,
      failure: { kind: 'receipt-ending-unfit', fileName: 'Setup.exe', ending: 'exe' },
    });
    expect(await stagedFiles(workspace)).toEqual([]);
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
    const workspace = await openedAt(await freshDataFolder());
    const pipe = join(await freshFolder(), 'pipe.jpg');
    execFileSync('mkfifo', [pipe]);
    expect(await stageOne(workspace, pipe)).toMatchObject({ ok: false, failure: { kind: 'receipt-unreadable' } });
  });

  it.each([
    ['vanishes', (path: string) => rmSync(path)],
    ['is cut short', (path: string) => truncateSync(path, 1000)],
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['is written to in place', (path: string) => utimesSync(path, 1, 1)],
  ])('a file that %s while it is copied', async (_name, meanwhile) => {
    const workspace = await openedAt(await freshDataFolder());
    const path = join(await freshFolder(), 'large.jpg');
    await writeFile(path, jpeg(40 * 1024 * 1024));
    const reply = stageOne(workspace, path);
    // The copy has begun as soon as its target exists, and 160 chunks cannot pass before the next line.
    while (readdirSync(workspace.folder.staging).length === 0) await new Promise(setImmediate);
    meanwhile(path);
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
