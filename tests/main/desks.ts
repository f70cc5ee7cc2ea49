import { join } from 'node:path';
import type { ActionDraft, CardDraft } from '#core/contract/cards.ts';
import { localDate } from '#core/local-date.ts';
import { createClock } from '../../src/main/clock.ts';
import { createCardHandlers } from '../../src/main/handlers/cards.ts';
import type { Desk } from '../../src/main/handlers/desk.ts';
import { createReceiptHandlers } from '../../src/main/handlers/receipts.ts';
import { createLog } from '../../src/main/log.ts';
import { openSettings } from '../../src/main/open-document.ts';
import { createSession } from '../../src/main/session.ts';
import { createSummaryRows } from '../../src/main/summary-rows.ts';
import type { System } from '../../src/main/system.ts';
import { openWorkspace } from '../../src/main/workspace.ts';
import { countingIds } from '../builders.ts';
import { aCarrier, aPlan } from '../rule-builders.ts';
import { freshDataFolder } from './folders.ts';

/** A computer that does nothing but remember what it was asked. */
export const quietSystem = (asked: string[]): System => ({
  version: '0.0.0',
  platform: 'linux',
  isDark: () => false,
  openExternal: async (url) => void asked.push(`external ${url}`),
  copyText: (text) => void asked.push(`copy ${text}`),
  openPath: async (path) => asked.push(`open ${path}`) > 0,
  showInFolder: (path) => void asked.push(`show ${path}`),
  chooseReceipts: async () => [],
  chooseCarrierFile: async () => null,
  chooseWhereToSave: async () => null,
  quit: () => undefined,
});

export const carrier = aCarrier();

/** A desk over a data folder of the test's own, with the clock at 2026-11-22, noon UTC, and its card and receipt handlers. */
export const aDesk = async (folder = freshDataFolder()) => {
  const clock = createClock(Date.parse('2026-11-22T12:00:00Z'));
  const session = createSession(clock);
  const ids = countingIds(1000);
  const opened = await folder;
  const settings = await openSettings(opened, () => session.changed('app'));
  const catalogue = { carriers: [carrier], problems: [] };
  await session.swapTo(
    await openWorkspace({ folder: opened, sample: false, clock, ids, catalogue, settings, changed: session.changed }),
  );
  const asked: string[] = [];
  const log = createLog(join(opened.root, 'logs'), () => 0);
  const rows = createSummaryRows({ cards: session.cards, carrierOf: session.carrierOf, now: clock.now });
  const desk: Desk = { session, rows, clock, ids, system: quietSystem(asked), log };
  return {
    desk,
    session,
    asked,
    folder: opened,
    cards: createCardHandlers(desk),
    receipts: createReceiptHandlers(desk),
  };
};

/** What a person types to add a card of the tests' carrier. */
export const cardDraft = (facts: Partial<CardDraft> = {}): CardDraft => ({
  label: 'Bank codes',
  number: '',
  carrierId: carrier.id,
  planId: aPlan().id,
  registration: 'resident',
  openedOn: null,
  registeredOn: null,
  activatedOn: null,
  seenActiveUntil: localDate('2026-12-01'),
  seenIn: 'app',
  sim: { form: 'sim', iccid: null, device: '', slot: '' },
  tags: [],
  note: '',
  ...facts,
});

/** Adds a card of that name to a desk; gives its id. */
export const addCardTo = async ({ cards }: Awaited<ReturnType<typeof aDesk>>, label: string): Promise<string> => {
  const added = await cards.addCard(cardDraft({ label }));
  if (!added.ok) throw new Error(added.failure.kind);
  return added.value.summaries[0]?.id ?? '';
};

/** A top-up of RM30 today. */
export const actionDraft = (facts: Partial<ActionDraft> = {}): ActionDraft => ({
  kind: 'top-up',
  on: localDate('2026-11-22'),
  channel: null,
  product: null,
  payment: { currency: 'MYR', paid: 3000, tax: null, faceValue: null, creditReceived: null },
  overWifi: false,
  reference: '',
  serialNumber: '',
  note: '',
  status: 'claimed',
  ...facts,
});
