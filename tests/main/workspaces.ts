import type { Catalogue } from '#core/catalogue/check.ts';
import { createClock } from '../../src/main/clock.ts';
import type { DataFolder } from '../../src/main/data-folder.ts';
import { openSettings } from '../../src/main/open-document.ts';
import { openWorkspace, type Topic, type Workspace } from '../../src/main/workspace.ts';
import { countingIds } from '../builders.ts';
import { aCarrier } from '../rule-builders.ts';

const CATALOGUE: Catalogue = { carriers: [aCarrier()], problems: [] };

/** Opens a data folder as the app would at 2026-11-22, noon UTC. `heard` collects what was announced. */
export const openedAt = async (folder: DataFolder, heard: Topic[] = [], firstId = 1): Promise<Workspace> =>
  openWorkspace({
    folder,
    sample: false,
    clock: createClock(Date.parse('2026-11-22T12:00:00Z')),
    ids: countingIds(firstId),
    catalogue: CATALOGUE,
    settings: await openSettings(folder, () => heard.push('app')),
    changed: (topic) => heard.push(topic),
  });
