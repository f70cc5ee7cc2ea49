import { dirname, join } from 'node:path';
import type { KeptFile } from '#core/changes/receipts.ts';
import type { Language } from '#core/model/values.ts';
import { SAMPLE_FILES, sampleCards } from '#core/sample/sample-cards.ts';
import { dataFolderAt, makeDataFolder } from './data-folder.ts';
import { type OpeningDeps, openRest } from './opening.ts';
import { deleteThrowAway, makeThrowAway } from './throw-away.ts';
import type { Workspace } from './workspace.ts';

/** Sample cards in a throw-away folder; nothing of the person's own is near it. */

export interface SampleDeps extends OpeningDeps {
  readonly language: () => Language;
  /** The folder with the samples' receipts. */
  readonly files: string;
  /** For a run that holds nothing but samples (`--demo`): starts anew with the person's own cards. */
  readonly startOwn: () => void;
}

/** The samples' receipts go the way of every receipt: staged, checked, kept. */
const keepFiles = async ({ staging }: Workspace, folder: string): Promise<readonly KeptFile[]> => {
  const kept: KeptFile[] = [];
  for (const { fileName, kind } of SAMPLE_FILES) {
    const [staged] = await staging.stageFiles([join(folder, fileName)]);
    if (staged === undefined || !staged.ok) continue;
    const { token, mediaType, bytes, sha256 } = staged.value;
    if ((await staging.keep([token])).ok) kept.push({ kind, fileName, mediaType, bytes, sha256 });
    await staging.discard([token]);
  }
  return kept;
};

/** Puts the sample cards into a workspace that was just made. */
export const fillWithSamples = async (
  workspace: Workspace,
  { clock, ids, language, files }: SampleDeps,
): Promise<void> => {
  const cards = sampleCards({
    now: clock.now(),
    newId: ids,
    language: language(),
    carriers: workspace.carriers.entries().map(({ carrier }) => carrier),
    files: await keepFiles(workspace, files),
  });
  for (const card of cards) await workspace.cards.add(card);
};

export interface SampleSwitch {
  /** Swaps to sample cards, or back to the person's own. */
  readonly show: (on: boolean) => Promise<void>;
  /** Deletes the sample folder, if there is one. */
  readonly clear: () => void;
}

/** Swaps the session's workspace at run time; the settings stay the person's own. */
export const createSampleSwitch = (deps: SampleDeps): SampleSwitch => {
  let own: Workspace | null = null;
  let sample: Workspace | null = null;
  let turn: Promise<void> = Promise.resolve();

  const clear = (): void => {
    if (sample !== null) deleteThrowAway(dirname(sample.folder.root));
    sample = null;
  };
  const swap = async (on: boolean): Promise<void> => {
    const { session } = deps;
    if (session.sample === on) return;
    if (!on) {
      if (own === null) {
        deps.startOwn();
        return;
      }
      await session.swapTo(own);
      clear();
      return;
    }
    own = session.workspace();
    const folder = dataFolderAt(join(makeThrowAway(), 'data'));
    await makeDataFolder(folder);
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
