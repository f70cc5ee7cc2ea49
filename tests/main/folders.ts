import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type DataFolder, dataFolderAt, makeDataFolder } from '../../src/main/data-folder.ts';

/** An empty folder of the test's own, gone when it is over. */
export const freshFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'keepline-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A prepared data folder of the test's own. */
export const freshDataFolder = async (): Promise<DataFolder> => {
  const folder = dataFolderAt(join(await freshFolder(), 'data'));
  await makeDataFolder(folder);
  return folder;
};
