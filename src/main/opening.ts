import type { Catalogue } from '#core/catalogue/check.ts';
import type { Settings } from '#core/model/settings.ts';
import type { Clock } from './clock.ts';
import { type DataFolder, makeDataFolder, proveWritable, sweepDataFolder } from './data-folder.ts';
import type { WasChecked } from './load-cards.ts';
import { type OpenedDocument, openSettings } from './open-document.ts';
import type { LiveSession } from './session.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** From a folder to its opened documents, in the order in which the window needs them. */
export interface OpeningDeps {
  readonly session: LiveSession;
  readonly clock: Clock;
  readonly ids: () => string;
  readonly catalogue: () => Promise<Catalogue>;
}

/** Creates the folder where needed and reads its settings. Throws the system's error when it cannot be used. */
export const openFolder = async (folder: DataFolder, session: LiveSession): Promise<OpenedDocument<Settings>> => {
  await makeDataFolder(folder);
  return openSettings(folder, () => session.changed('app'));
};

/** Opens everything else of a folder that was made. Throws the system's error when nothing can be written there. */
export const openRest = async (
  { session, clock, ids, catalogue }: OpeningDeps,
  folder: DataFolder,
  sample: boolean,
  settings: OpenedDocument<Settings>,
  wasChecked?: WasChecked,
): Promise<Workspace> => {
  const [shipped] = await Promise.all([catalogue(), sweepDataFolder(folder)]);
  const [workspace] = await Promise.all([
    openWorkspace({
      ...{ folder, sample, clock, ids, catalogue: shipped, settings, changed: session.changed },
      ...(wasChecked === undefined ? {} : { wasChecked }),
    }),
    proveWritable(folder),
  ]);
  return workspace;
};
