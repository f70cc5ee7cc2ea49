import { app, nativeTheme } from 'electron';
import type { Language } from '#core/model/values.ts';
import { createAnnouncer } from './announcer.ts';
import type { Booted } from './boot.ts';
import type { CommandLine } from './command-line.ts';
import type { Desktop } from './desktop/desktop.ts';
import type { Handlers } from './door.ts';
import type { EarlyRows } from './early-rows.ts';
import { createSystem } from './electron-system.ts';
import { createFirstAnswers, type FirstAnswers } from './first-answers.ts';
import { createFront, type Front } from './front.ts';
import { layGround } from './ground.ts';
import type { Desk } from './handlers/desk.ts';
import { createAnswers } from './ipc.ts';
import { createLog, type Log } from './log.ts';
import { createPictureKeeper, type KeepPicture } from './picture-keeper.ts';
import type { PipeAnswers } from './pipes.ts';
import type { Places } from './places.ts';
import { leaveWell } from './quitting.ts';
import { receiptsForWindow } from './receipt-scheme.ts';
import type { RowKeeper } from './row-keeper.ts';
import { createSampleSwitch, type SampleSwitch } from './sample.ts';
import type { HearSecondStarts } from './second-start.ts';
import { createServed } from './served.ts';
import type { LiveSession } from './session.ts';
import { createStanding } from './standing.ts';
import { deleteThrowAway, sweepThrowAways } from './throw-away.ts';
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
const keepAlive = (front: Front, hearSecondStarts: HearSecondStarts): void => {
  hearSecondStarts(() => front.openWindow(null));
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
  readonly stands: () => null;
  readonly keepPicture: () => KeepPicture;
}

const answersOf = ({
  desk,
  language,
  front,
  sample,
  first,
  opened,
  desktop,
  stands,
  keepPicture,
}: Doors): PipeAnswers =>
  createAnswers({
    served: opened.then(() =>
      createServed(
        desk,
        { intents: front.intents, language, stands, keepPicture: keepPicture() },
        sample,
        desktop.then(({ requests }) => requests),
      ),
    ),
    first,
    isOurWindow: (event) => event.sender === front.window.current()?.webContents,
    log: desk.log,
  });

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

const watchFaults = (log: Log): Log => {
  process.on('uncaughtException', (error) => log.unexpected('main', error));
  process.on('unhandledRejection', (error) => log.unexpected('main, later', error));
  return log;
};

/** Where the last run left the rows, the window is drawn with them before the cards are read: both want this process. */
const windowFirst = async ({ answers }: FirstAnswers, stands: Promise<void>): Promise<void> => {
  if ('listCards' in (await answers)) await stands;
};

export interface Start {
  readonly commandLine: CommandLine;
  readonly places: Places;
  /** The profile that Electron takes by itself. */
  readonly usual: string;
  readonly booted: Booted;
  readonly earlyRows: EarlyRows;
  readonly hearSecondStarts: HearSecondStarts;
}

/** Everything from the first window to the running app. */
export const runApp = async (start: Start): Promise<void> => {
  const { commandLine, places, usual, booted, earlyRows, hearSecondStarts } = start;
  const log = watchFaults(createLog(places.logs, Date.now));
  const ground = await layGround({ commandLine, places, usual, earlyRows, log });
  const { session, settings, clock, language, rows, known, opening } = ground;
  booted.speak({ language, masking: () => settings.value().masking });

  const started: { desktop: Desktop | null; rows: RowKeeper | null } = { desktop: null, rows: null };
  const hasTrayHost = (): boolean => started.desktop?.trayHost() === 'here';
  const sample = createSampleSwitch(opening);
  const leaving = leaveWell(async () => {
    await started.desktop?.leave();
    await session.settled();
    // What was changed a moment ago is to be in the next start's list, too.
    await started.rows?.now();
    sample.clear();
    if (places.throwAway !== null) deleteThrowAway(places.throwAway);
  });
  const front = createFront({ first: booted.window, settings, language, leaving, hasTrayHost, log });
  const desk: Desk = {
    ...{ session, rows, clock, log, ids: opening.ids },
    system: createSystem(front.window.current, language),
  };
  const standing = createStanding(booted.window !== null);
  const first = createFirstAnswers({ ...desk, settings, language, sample: commandLine.demo, known, standing });
  const opened = windowFirst(first, standing.stands).then(ground.openCards);
  const desktop = opened.then(async () => {
    const { openWindow } = front;
    // Tray and bus can wait a moment; the person who looks at an empty window cannot.
    await standing.stands;
    const { startDesktop } = await import('./desktop/desktop.ts');
    started.desktop = await startDesktop({ ...desk, language, openWindow, appFolder: app.getAppPath() });
    return started.desktop;
  });
  const shown = { build: KEEPLINE_BUILD, profile: places.profile, data: places.data };
  const keepPicture = (): KeepPicture => createPictureKeeper({ ...desk, ground: shown, language });
  const doors = { desk, language, front, sample, opened, desktop, stands: standing.tell, keepPicture };
  booted.answerWith(answersOf({ ...doors, first: first.answers }));
  front.follow();
  announceChanges(session, front);
  keepAlive(front, hearSecondStarts);
  const workspace = await opened;
  booted.serveReceiptsWith(
    receiptsForWindow({
      findKept: (sha256) => session.workspace().vault.find(sha256),
      findStaged: (token) => session.workspace().staging.find(token),
    }),
  );
  await first.correct(workspace);
  started.rows = await known.keep(session, rows, (error) => void log.unexpected('rows', error));
  afterTheStart(workspace, front, hasTrayHost, log);
};
