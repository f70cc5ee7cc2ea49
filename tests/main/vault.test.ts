import { appendFile, chmod, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../src/main/data-folder.ts';
import { sweepReceipts } from '../../src/main/workspace.ts';
import { aCard, aReceipt, idNo } from '../builders.ts';
import { freshDataFolder, freshFolder } from './folders.ts';
import { jpeg, kept, sha256, stagedFiles } from './receipt-files.ts';
import { openedAt } from './workspaces.ts';

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
