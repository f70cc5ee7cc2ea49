import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Intent } from '#core/contract/app.ts';
import { msOfInstant } from '#core/instant.ts';
import { EMPTY_JOURNAL, journalSchema } from '#core/model/journal.ts';
import { createClock } from '../../src/main/clock.ts';
import { dataFolderAt } from '../../src/main/data-folder.ts';
import { createDatedCards } from '../../src/main/desktop/dated-cards.ts';
import { createLooker } from '../../src/main/desktop/look.ts';
import type { Notice } from '../../src/main/desktop/notify/notice.ts';
import { createNotifier } from '../../src/main/desktop/notify/notifier.ts';
import { createReminderActions } from '../../src/main/desktop/reminder-requests.ts';
import { createTeller } from '../../src/main/desktop/tell.ts';
import { createSession } from '../../src/main/session.ts';
import { aCard, aConfirmation, idNo } from '../builders.ts';
import { freshDataFolder } from './folders.ts';
import { openedAt } from './workspaces.ts';

/** A look over a real data folder; only the screen is the test's own. */
export const lookingAt = async (now: string, answer: 'delivered' | 'failed' = 'delivered', folder = '') => {
  const data = folder === '' ? await freshDataFolder() : dataFolderAt(folder);
  const clock = createClock(msOfInstant(now));
  const session = createSession(clock);
  const workspace = await openedAt(data);
  await session.swapTo(workspace);
  const journal = await session.document('reminders', journalSchema, EMPTY_JOURNAL);
  const shown: Notice[] = [];
  const opened: Intent[] = [];
  const logAtShowing: string[] = [];
  const screen = {
    way: 'electron',
    clicks: true,
    send: async (notice: Notice) => {
      shown.push(notice);
      logAtShowing.push(await readFile(join(data.cards, `${idNo(1)}.json`), 'utf8').catch(() => ''));
      return { answer, detail: '' };
    },
    sweep: () => undefined,
  } as const;
  const server = { state: 'answering', clicks: true, readsMarkup: true } as const;
  const dated = createDatedCards(session);
  const looker = createLooker({
    session,
    clock,
    journal,
    dated,
    run: `run at ${now}`,
    log: { note: () => undefined },
  });
  const teller = createTeller({
    session,
    clock,
    journal,
    notifier: createNotifier([screen], async () => server),
    listener: () => ({ language: 'en', now: clock.now(), zone: 'Asia/Kuala_Lumpur', masking: false }),
    dated,
    openWindow: (intent) => opened.push(intent),
    snooze: (cardIds) => void actions.untilTomorrow(cardIds),
    beforeTelling: null,
  });
  const lookAndTell = async () => {
    const decision = await looker.look();
    await teller.tell(decision);
    return decision;
  };
  const actions = createReminderActions({
    session,
    input: looker.input,
    facts: () => ({ nextLookAt: null, ways: [], trayHost: 'unknown', startAtLogin: 'off' }),
    sendTest: teller.test,
  });
  const log = () =>
    session.card(idNo(1))?.reminders.log.map(({ event, answer: given, attempt }) => `${event} ${given} ${attempt}`);
  return { data, session, workspace, journal, shown, opened, logAtShowing, looker, lookAndTell, actions, log };
};

/** Due on 24 November 2026, seven days before its end. */
export const dueCard = () =>
  aCard({ label: 'Maybank codes', confirmations: [aConfirmation({ on: '2026-11-20', activeUntil: '2026-12-01' })] });
export const DUE = '2026-11-24T15:00:00Z';
