import { basename, relative, resolve, sep } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Exported, ExportFailure, ExportFormat, ExportRequests } from '#core/contract/export.ts';
import { cardJson, JSON_END, jsonHead } from '#core/export/cards-json.ts';
import { tableHead, tableRow } from '#core/export/cards-table.ts';
import { instantOfMs } from '#core/instant.ts';
import type { Card } from '#core/model/card.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { summaryOf } from '#core/views/summary.ts';
import { dayAt } from '#core/zoned-time.ts';
import { writeChunks } from '../chunked-file.ts';
import type { Handlers } from '../door.ts';
import { systemCode } from '../system-error.ts';
import type { Desk } from './desk.ts';

/** So many cards are written at a time; between two pieces the window and the reminders have their turn. */
const CARDS_A_PIECE = 100;

/** An export on its way. */
interface Running {
  readonly total: number;
  done: number;
  stopped: boolean;
}

class Stopped extends Error {}

const headOf = ({ clock }: Desk, format: ExportFormat): string =>
  format.format === 'json' ? jsonHead(instantOfMs(clock.now())) : tableHead(format.words);

const lineOf = ({ session, clock }: Desk, card: Card, format: ExportFormat, isFirst: boolean): string =>
  format.format === 'json'
    ? cardJson(card, isFirst)
    : tableRow(summaryOf(card, session.carrierOf(card), clock.now()), format.words);

async function* piecesOf(desk: Desk, cards: readonly Card[], format: ExportFormat, running: Running) {
  yield headOf(desk, format);
  for (let at = 0; at < cards.length; at += CARDS_A_PIECE) {
    if (running.stopped) throw new Stopped();
    const piece = cards.slice(at, at + CARDS_A_PIECE);
    yield piece.map((card, index) => lineOf(desk, card, format, at + index === 0)).join('');
    running.done += piece.length;
    await breathe();
  }
  if (format.format === 'json') yield JSON_END;
}

const isInside = (folder: string, path: string): boolean => {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
};

/** Answers what the window asks of exports. One runs at a time, for the window has one dialog for it. */
export const createExportHandlers = (desk: Desk): Handlers<keyof ExportRequests> => {
  let running: Running | null = null;
  let last: string | null = null;
  const write = async (
    path: string,
    cards: readonly Card[],
    format: ExportFormat,
  ): Promise<Result<Exported, ExportFailure>> => {
    const mine: Running = { total: cards.length, done: 0, stopped: false };
    running = mine;
    try {
      await writeChunks(path, piecesOf(desk, cards, format, mine));
      last = path;
      return ok({ cards: cards.length, fileName: basename(path) });
    } catch (error) {
      if (error instanceof Stopped) return fail({ kind: 'cancelled' });
      const code = systemCode(error);
      if (code === null) throw error;
      return fail({ kind: 'export-failed', fileName: basename(path), code });
    } finally {
      running = null;
    }
  };
  return {
    exportCards: async (cardIds, format) => {
      if (running !== null) throw new Error('An export is on its way');
      const cards = cardIds.map((id) => desk.session.card(id)).filter((card) => card !== null);
      if (cards.length === 0) return fail({ kind: 'export-nothing' });
      const today = dayAt(desk.clock.now(), desk.clock.zone());
      const path = await desk.system.chooseWhereToSave(`keepline-cards-${today}.${format.format}`);
      if (path === null) return fail({ kind: 'cancelled' });
      if (isInside(desk.session.workspace().folder.root, path)) return fail({ kind: 'export-inside' });
      return write(path, cards, format);
    },
    exportProgress: () => running && { done: running.done, total: running.total },
    stopExport: () => {
      if (running !== null) running.stopped = true;
      return null;
    },
    showExport: () => {
      if (last !== null) desk.system.showInFolder(last);
      return last !== null;
    },
  };
};
