import { join } from 'node:path';
import { app, session as browserSession, nativeTheme } from 'electron';
import { v7 } from 'uuid';
import type { Language } from '#core/model/values.ts';
import { createAnnouncer } from './announcer.ts';
import { type FolderCare, untilItWorks } from './blocked-folder.ts';
import { readBuiltInCatalogue } from './built-in-catalogue.ts';
import { createClock } from './clock.ts';
import type { CommandLine } from './command-line.ts';
import { dataFolderAt } from './data-folder.ts';
import { type Desktop, startDesktop } from './desktop/desktop.ts';
import type { Handlers } from './door.ts';
import { createSystem } from './electron-system.ts';
import { createFirstAnswers, type FirstAnswers } from './first-answers.ts';
import { createFront, type Front } from './front.ts';
import type { Desk } from './handlers/desk.ts';
import { serveIpc } from './ipc.ts';
import { followWithRows, openKnownRows } from './known-rows.ts';
import { chooseLanguage } from './language.ts';
import { createLog, type Log } from './log.ts';
import { openFolder, openRest } from './opening.ts';
import type { Places } from './places.ts';
import { leaveWell } from './quitting.ts';
import { createSampleSwitch, fillWithSamples, type SampleDeps, type SampleSwitch } from './sample.ts';
import { serveSchemes } from './schemes.ts';
import { createServed } from './served.ts';
import { createSession, type LiveSession } from './session.ts';
import { createSummaryRows } from './summary-rows.ts';
import { deleteThrowAway, sweepThrowAways } from './throw-away.ts';
import { guardAllContents, guardSession } from './window-guards.ts';
import { sweepReceipts, type Workspace } from './workspace.ts';

/** After so long the start is over, and receipts that nothing uses may be swept without anybody waiting. */
const SWEEP_AFTER_MS = 60_000;
const PANEL_PATIENCE_MS = 20_000;

/** The window and whoever else listens hear of every change; a change of the settings is taken over at once. */
const announceChanges = (session: LiveSession, front: Front): void => {
  const announce = createAnnouncer(session.revision, (payload) => front.window.announce('changed', payload));
  session.onChange((topic) => {
    if (topic === 'app') front.follow();
    announce(topic);
  });
  nativeTheme.on('updated', () => session.changed('app'));
};

/** A second start, the dock, and a window that was closed: the app lives on until it is told to quit. */
const keepAlive = (front: Front): void => {
  app.on('second-instance', (_event, args) => {
    if (!args.includes('--hidden')) front.openWindow(null);
  });
  app.on('activate', () => front.openWindow(null));
  app.on('window-all-closed', () => undefined);
};

interface Doors {
  readonly desk: Desk;
  readonly language: () => Language;
  readonly front: Front;
  readonly sample: SampleSwitch;
  readonly first: Promise<Partial<Handlers>>;
  readonly opened: Promise<Workspace>;
  readonly desktop: Promise<Desktop>;
}

const openDoors = ({ desk, language, front, sample, first, opened, desktop }: Doors): void => {
  const { session, log } = desk;
  const { defaultSession } = browserSession;
  const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
  guardSession(defaultSession, devServer !== null);
  serveSchemes(
    defaultSession.protocol,
    { folder: join(import.meta.dirname, '../renderer'), devServer, language },
    {
      findKept: (sha256) => session.workspace().vault.find(sha256),
      findStaged: (token) => session.workspace().staging.find(token),
    },
  );
  serveIpc({
    served: opened.then(() =>
      createServed(
        desk,
        { intents: front.intents, language },
        sample,
        desktop.then(({ requests }) => requests),
      ),
    ),
    first,
    isOurWindow: (event) => event.sender === front.window.current()?.webContents,
    log,
  });
};

/** Sweeping can wait, and at login the panel may come after us; without one a hidden start would leave no door at all. */
const afterTheStart = (workspace: Workspace, front: Front, hasTrayHost: () => boolean, log: Log): void => {
  setTimeout(() => {
    sweepThrowAways();
    sweepReceipts(workspace).catch((error: unknown) => log.unexpected('sweep', error));
  }, SWEEP_AFTER_MS);
  setTimeout(() => {
    if (front.window.current() === null && !hasTrayHost()) front.window.showMinimized();
  }, PANEL_PATIENCE_MS);
};

const restart = (args: string[]): void => {
  app.relaunch({ args });
  app.quit();
};

const watchFaults = (log: Log): Log => {
  process.on('uncaughtException', (error) => log.unexpected('main', error));
  process.on('unhandledRejection', (error) => log.unexpected('main, later', error));
  return log;
};

/** Where the last run left the rows, the window is drawn with them before the cards are read: both want this process. */
const windowFirst = async ({ window }: Front, { answers }: FirstAnswers): Promise<void> => {
  if ('listCards' in (await answers)) await window.painted();
};

/** Everything from the locked profile to the running app. */
export const runApp = async (commandLine: CommandLine, places: Places, usual: string): Promise<void> => {
  const log = watchFaults(createLog(places.logs, Date.now));
  guardAllContents();

  const clock = createClock(commandLine.startAt);
  const session = createSession(clock);
  const folder = dataFolderAt(places.data);
  const care: FolderCare = {
    place: places.data,
    asked: commandLine.language,
    usual: commandLine.dataDir === null ? usual : null,
    log,
  };
  const settings = await untilItWorks(care, () => openFolder(folder, session));
  const language = (): Language =>
    chooseLanguage(settings.document.value().language, commandLine.language, app.getPreferredSystemLanguages());
  const opening: SampleDeps = {
    ...{ session, clock, ids: () => v7(), catalogue: readBuiltInCatalogue, language },
    files: join(app.getAppPath(), 'resources/demo'),
    startOwn: () => restart(process.argv.slice(1).filter((argument) => argument !== '--demo')),
  };
  const rows = createSummaryRows({ cards: session.cards, carrierOf: session.carrierOf, now: clock.now });
  const known = openKnownRows({ build: KEEPLINE_BUILD, profile: places.profile, folder, clock });
  await app.whenReady();
  const started: { desktop: Desktop | null } = { desktop: null };
  const hasTrayHost = (): boolean => started.desktop?.trayHost() === 'here';
  const sample = createSampleSwitch(opening);
  const leaving = leaveWell(async () => {
    await started.desktop?.leave();
    await session.settled();
    sample.clear();
    if (places.throwAway !== null) deleteThrowAway(places.throwAway);
  });
  const front = createFront({ settings: settings.document, language, leaving, hasTrayHost, log });
  const system = createSystem(front.window.current, language);
  const desk: Desk = { session, rows, clock, ids: opening.ids, system, log };
  const first = createFirstAnswers({ ...desk, settings: settings.document, language, sample: commandLine.demo, known });
  const opened = windowFirst(front, first).then(() =>
    untilItWorks(care, async () => {
      const workspace = await openRest(opening, folder, commandLine.demo, settings, await known.wasChecked());
      if (commandLine.demo) await fillWithSamples(workspace, opening);
      session.begin(workspace);
      return workspace;
    }),
  );
  const desktop = opened.then(async () => {
    const { openWindow, window } = front;
    // Tray and bus can wait a moment; the person who looks at an empty window cannot.
    await window.painted();
    started.desktop = await startDesktop({ ...desk, language, openWindow, appFolder: app.getAppPath() });
    return started.desktop;
  });
  openDoors({ desk, language, front, sample, first: first.answers, opened, desktop });
  front.dress();
  // Before all else: its page is loaded by other processes while this one opens the cards.
  if (!commandLine.hidden) front.openWindow(null);
  front.follow();
  announceChanges(session, front);
  keepAlive(front);
  const workspace = await opened;
  await first.correct(workspace);
  followWithRows(session, await known.keep(workspace, rows, (error) => void log.unexpected('rows', error)));
  afterTheStart(workspace, front, hasTrayHost, log);
};
