import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { link, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commitText, previousOf, readText, sweepTemporaries } from '../../src/main/durable-file.ts';
import { renamePatiently } from '../../src/main/rename-patiently.ts';
import { freshFolder } from './folders.ts';

describe('a commit', () => {
  it('writes the text, for its owner alone, and keeps the generation before', async () => {
    const file = join(await freshFolder(), 'card.json');
    await commitText(file, 'first');
    expect(await readText(previousOf(file))).toBeNull();
    await commitText(file, 'second');
    await commitText(file, 'third');
    expect(await readText(file)).toBe('third');
    expect(await readText(previousOf(file))).toBe('second');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing behind in the folder', async () => {
    const folder = await freshFolder();
    const file = join(folder, 'card.json');
    for (let round = 0; round < 5; round += 1) await commitText(file, `round ${round}`);
    expect((await readdir(folder)).sort()).toEqual(['card.json', 'card.json.prev']);
  });

  it('leaves the old text and no temporary file when the new one cannot take its place', async () => {
    const folder = await freshFolder();
    const file = join(folder, 'card.json');
    // A folder under the file's name: the last rename must fail, whoever runs this, also as root.
    await mkdir(join(file, 'inside'), { recursive: true });
    await expect(commitText(file, 'new')).rejects.toMatchObject({
      code: expect.stringMatching(/EISDIR|EPERM|ENOTEMPTY/),
    });
    expect(await readdir(folder)).toEqual(['card.json']);
  });

  it('repairs itself after a kill between its two renames, when both generations are one file', async () => {
    const folder = await freshFolder();
    const file = join(folder, 'card.json');
    await commitText(file, 'old');
    await link(file, previousOf(file));
    await commitText(file, 'new');
    expect(await readText(file)).toBe('new');
    expect(await readText(previousOf(file))).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['card.json', 'card.json.prev']);
  });
});

describe('reading', () => {
  it('gives null for no file and throws on what is no file', async () => {
    const folder = await freshFolder();
    expect(await readText(join(folder, 'none.json'))).toBeNull();
    await expect(readText(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('the sweep', () => {
  it('removes temporary files of killed writers and nothing else', async () => {
    const folder = await freshFolder();
    const file = join(folder, 'card.json');
    await commitText(file, 'kept');
    await commitText(file, 'kept too');
    await writeFile(join(folder, '.card.json.0198c5d2-0000-7000-8000-000000000001.tmp'), 'half');
    await writeFile(join(folder, '.hidden.tmp'), 'not ours');
    expect(await sweepTemporaries(folder)).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['.hidden.tmp', 'card.json', 'card.json.prev']);
  });
});

describe('renaming patiently', () => {
  const refusing = (code: string, times: number) => {
    let left = times;
    return async (from: string, to: string): Promise<void> => {
      if (left-- > 0) throw Object.assign(new Error(code), { code, syscall: 'rename' });
      await rename(from, to);
    };
  };

  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits while a scanner holds the file (%s)', async (code) => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'a'), 'text');
    await renamePatiently(join(folder, 'a'), join(folder, 'b'), refusing(code, 3) as typeof rename);
    expect(await readFile(join(folder, 'b'), 'utf8')).toBe('text');
  });

  it('gives up on a full disk at once, and on a held file in the end', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'a'), 'text');
    const renaming = (code: string) =>
      renamePatiently(join(folder, 'a'), join(folder, 'b'), refusing(code, 99) as typeof rename);
    await expect(renaming('ENOSPC')).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(renaming('EBUSY')).rejects.toMatchObject({ code: 'EBUSY' });
    expect(await readdir(folder)).toEqual(['a']);
  });
});

const writer = fileURLToPath(new URL('./endless-writer.ts', import.meta.url));

const startWriter = async (file: string): Promise<ChildProcess> => {
  const child = fork(writer, [file], { execArgv: ['--import', 'tsx'], stdio: 'ignore' });
  await once(child, 'message');
  return child;
};

describe('kill -9 in the middle', () => {
  it('leaves one of the committed texts, whole, 24 times out of 24', { timeout: 120_000 }, async () => {
    const folder = await freshFolder();
    const file = join(folder, 'card.json');
    let interrupted = 0;
    for (let round = 0; round < 24; round += 1) {
      const child = await startWriter(file);
      await pause(round * 1.1);
      child.kill('SIGKILL');
      await once(child, 'exit');
      for (const text of [await readText(file), await readText(previousOf(file))]) {
        if (text === null) continue;
        // "<number> <number times a letter> end": whole or not, never in between.
        const [count, body, end] = text.split(' ');
        expect(end).toBe('end');
        expect(body).toHaveLength(Number(count));
      }
      interrupted += await sweepTemporaries(folder);
    }
    expect(await readText(file)).not.toBeNull();
    // The test means something only when some kills really met a writer at work.
    expect(interrupted).toBeGreaterThan(0);
  });
});
