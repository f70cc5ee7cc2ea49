import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
import { aCard, aConfirmation, idNo, noon } from '../builders.ts';
import { freshDataFolder } from './folders.ts';
import { openedAt } from './workspaces.ts';

/** A look over a real data folder; only the screen is the test's own. */
const lookingAt = async (now: string, answer: 'delivered' | 'failed' = 'delivered', folder = '') => {
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
  } as const;
  const server = { state: 'answering', clicks: true, readsMarkup: true } as const;
  const looker = createLooker({
    session,
    clock,
    journal,
    dated: createDatedCards(session),
    run: `run at ${now}`,
    log: { note: () => undefined },
  });
  const teller = createTeller({
    session,
    clock,
    journal,
    notifier: createNotifier([screen], async () => server),
    listener: () => ({ language: 'en', now: clock.now(), zone: 'Asia/Kuala_Lumpur', masking: false }),
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

const dueCard = () =>
  aCard({ label: 'Maybank codes', confirmations: [aConfirmation({ on: '2026-11-20', activeUntil: '2026-12-01' })] });
const DUE = '2026-11-24T15:00:00Z';

describe('a look that finds something due', () => {
  it('has it on the disk as pending before it is shown, and the answer after', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    await at.lookAndTell();
    expect(at.shown).toHaveLength(1);
    expect(at.logAtShowing[0]).toMatch(/"answer":\s*"pending"/);
    expect(at.log()).toEqual(['told delivered 1']);
    expect(at.journal.value().ways).toMatchObject([{ way: 'electron', answer: 'delivered' }]);
    at.shown[0]?.onClick?.();
    expect(at.opened).toEqual([{ kind: 'record', cardId: idNo(1) }]);
    expect(at.shown[0]?.actions.map(({ label }) => label)).toEqual(['Record renewal', 'Tomorrow']);
    at.shown[0]?.actions[1]?.run();
    await expect.poll(at.log).toEqual(['told delivered 1', 'snoozed null 0']);
  });

  it('shows nothing at the next look', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    await at.lookAndTell();
    await at.lookAndTell();
    expect(at.shown).toHaveLength(1);
  });

  it('a run that did not get to the answer is followed by one that tells again, once', async () => {
    const first = await lookingAt(DUE);
    await first.workspace.cards.add(dueCard());
    await first.looker.look();
    const second = await lookingAt('2026-11-24T15:10:00Z', 'delivered', first.data.root);
    await second.lookAndTell();
    await second.lookAndTell();
    expect(second.shown).toHaveLength(1);
    expect(second.log()).toEqual(['told delivered 2']);
  });

  it('what nobody could show is on record as failed, and tried again by a later look only', async () => {
    const at = await lookingAt(DUE, 'failed');
    await at.workspace.cards.add(dueCard());
    const decision = await at.lookAndTell();
    expect(at.log()).toEqual(['told failed 1']);
    expect(decision.tray.look).toBe('due');
    const next = await at.lookAndTell();
    expect(at.shown).toHaveLength(1);
    expect(next.nextLookAt - msOfInstant(DUE)).toBeLessThan(3_660_000);
  });

  it('is shown once even when the disk takes no record', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    // A file where the folder was: nothing can be written, by anybody.
    await rename(at.data.cards, `${at.data.cards}-moved`);
    await writeFile(at.data.cards, '');
    await at.lookAndTell();
    await at.lookAndTell();
    expect(at.shown).toHaveLength(1);
  });
});

describe('the journal', () => {
  it('is written by the first look of a run, and not by each look of the same minute', async () => {
    const at = await lookingAt(DUE);
    await at.lookAndTell();
    const first = at.journal.value();
    expect(first.run).toBe(`run at ${DUE}`);
    await at.lookAndTell();
    expect(at.journal.value()).toBe(first);
    expect(at.looker.input().journal.lastLookAt).not.toBe(first.lastLookAt);
  });
});

describe('what the page and the tray ask', () => {
  it('snoozes all that was told, and nothing else', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    await at.workspace.cards.add({ ...dueCard(), id: idNo(2), confirmations: [], createdAt: noon('2026-11-24') });
    await at.lookAndTell();
    expect(await at.actions.untilTomorrow(null)).toMatchObject({ ok: true });
    expect(at.log()).toEqual(['told delivered 1', 'snoozed null 0']);
    expect(at.session.card(idNo(2))?.reminders.log).toEqual([]);
    const { marks } = await at.actions.requests.reminders();
    expect(marks).toMatchObject([{ cardId: idNo(1), event: 'snoozed' }]);
    const undone = await at.actions.requests.undoReminderMark(idNo(1), marks[0]?.recordId ?? '');
    expect(undone).toMatchObject({ ok: true, value: { marks: [] } });
  });

  it('keeps policies by default, carrier and card, and takes them back', async () => {
    const at = await lookingAt(DUE);
    await at.workspace.cards.add(dueCard());
    const policy = { ...at.session.settings().reminders.policy, beforeActiveEnds: [5] };
    const { savePolicy } = at.actions.requests;
    await savePolicy({ kind: 'default' }, policy);
    await savePolicy({ kind: 'carrier', carrierId: 'tiny' }, policy);
    await savePolicy({ kind: 'card', cardId: idNo(1) }, policy);
    expect(at.session.settings().reminders).toMatchObject({ policy, byCarrier: { tiny: policy } });
    expect(at.session.card(idNo(1))?.reminders.policy).toEqual(policy);
    await savePolicy({ kind: 'default' }, null);
    await savePolicy({ kind: 'carrier', carrierId: 'tiny' }, null);
    await savePolicy({ kind: 'card', cardId: idNo(1) }, null);
    expect(at.session.settings().reminders).toMatchObject({
      byCarrier: {},
      policy: { beforeActiveEnds: [30, 14, 7, 3, 1, 0] },
    });
    expect(at.session.card(idNo(1))?.reminders.policy).toBeNull();
  });

  it.each([
    [
      'snooze',
      (at: Awaited<ReturnType<typeof lookingAt>>) => at.actions.requests.snooze(idNo(9), '2026-12-01T00:00:00Z'),
    ],
    ['ignore', (at: Awaited<ReturnType<typeof lookingAt>>) => at.actions.requests.ignoreDeadline(idNo(9))],
    ['undo', (at: Awaited<ReturnType<typeof lookingAt>>) => at.actions.requests.undoReminderMark(idNo(9), 'x')],
  ])('%s of a card that is gone fails as a value', async (_name, ask) => {
    const at = await lookingAt(DUE);
    expect(await ask(at)).toEqual({ ok: false, failure: { kind: 'save-failed', code: 'CARD-MISSING' } });
  });

  it('sends a test that opens the reminders', async () => {
    const at = await lookingAt(DUE);
    expect(await at.actions.requests.sendTest()).toMatchObject({
      ok: true,
      value: { audit: { test: { answer: 'delivered' } } },
    });
    at.shown[0]?.onClick?.();
    expect(at.opened).toEqual([{ kind: 'show-reminders' }]);
  });
});
