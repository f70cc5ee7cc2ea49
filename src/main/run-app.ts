import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, session as browserSession, nativeTheme } from 'electron';
import { v7 } from 'uuid';
import { createAnnouncer } from './announcer.ts';
import { untilItWorks } from './blocked-folder.ts';
import { readBuiltInCatalogue } from './built-in-catalogue.ts';
import { createClock } from './clock.ts';
import type { CommandLine } from './command-line.ts';
import { dataFolderAt } from './data-folder.ts';
import { type Desktop, startDesktop } from './desktop/desktop.ts';
import { createSystem } from './electron-system.ts';
import { createFront, type Front } from './front.ts';
import type { Desk } from './handlers/desk.ts';
import { serveIpc } from './ipc.ts';
import { createLog } from './log.ts';
import { type OpeningDeps, openFolder, openRest } from './opening.ts';
import type { Places } from './places.ts';
import { leaveWell } from './quitting.ts';
import { createSampleSwitch, fillWithSamples, type SampleSwitch } from './sample.ts';
import { serveSchemes } from './schemes.ts';
import { createServed } from './served.ts';
import { createSession, type LiveSession } from './session.ts';
import { guardAllContents, guardSession } from './window-guards.ts';
import { sweepReceipts } from './workspace.ts';

/** After so long the start is over, and receipts that nothing uses may be swept without anybody waiting. */
const SWEEP_AFTER_MS = 60_000;

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
  readonly front: Front;
  readonly sample: SampleSwitch;
  readonly desktop: Promise<Desktop>;
}

const openDoors = ({ desk, front, sample, desktop }: Doors): void => {
  const { session, log } = desk;
  guardSession(browserSession.defaultSession);
  serveSchemes(browserSession.defaultSession.protocol, join(import.meta.dirname, '../renderer'), {
    findKept: (sha256) => session.workspace().vault.find(sha256),
    findStaged: (token) => session.workspace().staging.find(token),
  });
  serveIpc({
    served: desktop.then(({ requests }) => createServed(desk, front, sample, requests)),
    isOurWindow: (event) => event.sender === front.window.current()?.webContents,
    log,
  });
};

/** Everything from the locked profile to the running app. */
export const runApp = async (commandLine: CommandLine, places: Places, usual: string): Promise<void> => {
  const log = createLog(places.logs, Date.now);
  process.on('uncaughtException', (error) => log.unexpected('main', error));
  process.on('unhandledRejection', (error) => log.unexpected('main, later', error));
  guardAllContents();

  const clock = createClock(commandLine.startAt);
  const session = createSession(clock);
  const opening: OpeningDeps = { session, clock, ids: () => v7(), catalogue: readBuiltInCatalogue };
  const sample = createSampleSwitch(opening);
  const started: { desktop: Desktop | null } = { desktop: null };
  const settled = async (): Promise<void> => {
    await started.desktop?.leave();
    await session.settled();
  };
  const leaving = leaveWell(settled, async () => {
    await sample.clear();
    if (places.throwAway !== null) rmSync(places.throwAway, { recursive: true, force: true });
  });

  const folder = dataFolderAt(places.data);
  const asking = {
    place: places.data,
    asked: commandLine.language,
    usual: commandLine.dataDir === null ? usual : null,
    log,
  };
  const settings = await untilItWorks(asking, () => openFolder(folder, session));
  const opened = untilItWorks(asking, async () => {
    const workspace = await openRest(opening, folder, commandLine.demo, settings);
    if (commandLine.demo) await fillWithSamples(workspace, opening);
    await session.swapTo(workspace);
    return workspace;
  });

  await app.whenReady();
  const front = createFront({
    settings: settings.document,
    asked: commandLine.language,
    leaving,
    hasTrayHost: () => started.desktop?.trayHost() === 'here',
    log,
  });
  const system = createSystem(front.window.current, front.language);
  const desk: Desk = { session, clock, ids: opening.ids, system, log };
  const { language, openWindow } = front;
  const desktop = opened.then(async () => {
    started.desktop = await startDesktop({ ...desk, language, openWindow, appFolder: app.getAppPath() });
    return started.desktop;
  });
  openDoors({ desk, front, sample, desktop });
  front.follow();
  announceChanges(session, front);
  keepAlive(front);
  if (!commandLine.hidden) front.openWindow(null);

  const workspace = await opened;
  setTimeout(
    () => void sweepReceipts(workspace).catch((error: unknown) => log.unexpected('sweep', error)),
    SWEEP_AFTER_MS,
  );
};
