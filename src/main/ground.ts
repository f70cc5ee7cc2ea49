import { join } from 'node:path';
import { app } from 'electron';
import { v7 } from 'uuid';
import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import { type FolderCare, untilItWorks } from './blocked-folder.ts';
import { readBuiltInCatalogue } from './built-in-catalogue.ts';
import { type Clock, createClock } from './clock.ts';
import type { CommandLine } from './command-line.ts';
import { dataFolderAt } from './data-folder.ts';
import type { Document } from './document-file.ts';
import type { EarlyRows } from './early-rows.ts';
import { type KnownRows, knownRowsOf } from './known-rows.ts';
import { chooseLanguage } from './language.ts';
import type { Log } from './log.ts';
import { openFolder, openRest } from './opening.ts';
import type { Places } from './places.ts';
import { fillWithSamples, type SampleDeps } from './sample.ts';
import { createSession, type LiveSession } from './session.ts';
import { createSummaryRows, type SummaryRows } from './summary-rows.ts';
import type { Workspace } from './workspace.ts';

/** What the app stands on: the folder and its settings first, and the cards when the window no longer waits. */
export interface Ground {
  readonly clock: Clock;
  readonly session: LiveSession;
  readonly settings: Document<Settings>;
  readonly language: () => Language;
  readonly rows: SummaryRows;
  readonly known: KnownRows;
  /** How samples are opened. */
  readonly opening: SampleDeps;
  /** Reads cards and carriers, and begins the session with them. Asks the person for as long as the folder refuses. */
  readonly openCards: () => Promise<Workspace>;
}

export interface GroundDeps {
  readonly commandLine: CommandLine;
  readonly places: Places;
  /** The profile that Electron takes by itself. */
  readonly usual: string;
  readonly earlyRows: EarlyRows;
  readonly log: Log;
}

const restart = (args: string[]): void => {
  app.relaunch({ args });
  app.quit();
};

/** Prepares the data folder and reads its settings. */
export const layGround = async ({ commandLine, places, usual, earlyRows, log }: GroundDeps): Promise<Ground> => {
  const { dataDir, demo, language: asked } = commandLine;
  const clock = createClock(commandLine.startAt);
  const session = createSession(clock);
  const folder = dataFolderAt(places.data);
  const care: FolderCare = { place: places.data, asked, usual: dataDir === null ? usual : null, log };
  const settings = await untilItWorks(care, () => openFolder(folder, session));
  const language = (): Language =>
    chooseLanguage(settings.document.value().language, asked, app.getPreferredSystemLanguages());
  const opening: SampleDeps = {
    ...{ session, clock, ids: () => v7(), catalogue: readBuiltInCatalogue, language },
    files: join(app.getAppPath(), 'resources/demo'),
    startOwn: () => restart(process.argv.slice(1).filter((argument) => argument !== '--demo')),
  };
  const known = knownRowsOf(earlyRows);
  const openCards = async (): Promise<Workspace> => {
    const workspace = await openRest(opening, folder, demo, settings, await known.wasChecked());
    if (demo) await fillWithSamples(workspace, opening);
    session.begin(workspace);
    return workspace;
  };
  return {
    ...{ clock, session, language, known, opening },
    settings: settings.document,
    rows: createSummaryRows({ cards: session.cards, carrierOf: session.carrierOf, now: clock.now }),
    openCards: () => untilItWorks(care, openCards),
  };
};
