import type { z } from 'zod';
import type { Catalogue } from '#core/catalogue/check.ts';
import type { SetAside } from '#core/contract/app.ts';
import type { EpochMs } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Settings } from '#core/model/settings.ts';
import { type CardStore, openCardStore } from './card-store.ts';
import { type CarrierShelf, openCarrierShelf } from './carrier-shelf.ts';
import type { Clock } from './clock.ts';
import type { DataFolder } from './data-folder.ts';
import type { Document } from './document-file.ts';
import type { WasChecked } from './load-cards.ts';
import { type OpenedDocument, openDocument } from './open-document.ts';
import { eraseOldRemoved, readRemoved } from './removed-cards.ts';
import { createStagingDesk, type StagingDesk } from './staging-desk.ts';
import { createUndoStack, type UndoStack } from './undo-stack.ts';
import { createVault, sweepStaging, type Vault } from './vault.ts';

/** What a change was about, for those who listen. */
export type Topic = 'cards' | 'app' | 'reminders' | 'carriers';

/** One data folder, opened: its cards, settings, carriers and receipts. */
export interface Workspace {
  readonly folder: DataFolder;
  /** Sample cards in a throw-away folder. */
  readonly sample: boolean;
  readonly cards: CardStore;
  readonly carriers: CarrierShelf;
  readonly settings: Document<Settings>;
  readonly vault: Vault;
  readonly staging: StagingDesk;
  readonly undo: UndoStack;
  readonly now: () => EpochMs;
  /** What could not be read at start, of every kind of document. */
  readonly setAside: () => readonly SetAside[];
  readonly document: <T extends { readonly schema: number }>(
    name: string,
    schema: z.ZodType<T>,
    empty: T,
  ) => Promise<Document<T>>;
  /** When everything that was asked to be saved so far is on the disk. */
  readonly settled: () => Promise<void>;
}

export interface WorkspaceSetup {
  /** Prepared: its folders exist. */
  readonly folder: DataFolder;
  readonly sample: boolean;
  readonly clock: Clock;
  readonly ids: () => string;
  readonly catalogue: Catalogue;
  /** This folder's own, or those of another workspace to go on with. */
  readonly settings: OpenedDocument<Settings>;
  readonly changed: (topic: Topic) => void;
  /** Files of cards that need no second check. */
  readonly wasChecked?: WasChecked;
}

/** The hashes that a live record points at. */
export const usedHashes = (cards: readonly Card[]): ReadonlySet<string> =>
  new Set(
    cards.flatMap((card) => card.receipts.filter(({ removedAt }) => removedAt === null).map(({ sha256 }) => sha256)),
  );

/** Opens a prepared data folder: every card in memory, everything damaged set aside and reported. */
export const openWorkspace = async (setup: WorkspaceSetup): Promise<Workspace> => {
  const { folder, sample, clock, ids, catalogue, settings, changed } = setup;
  const [cards, carriers] = await Promise.all([
    openCardStore(folder, () => changed('cards'), setup.wasChecked),
    openCarrierShelf(folder, catalogue, () => changed('carriers')),
    sweepStaging(folder),
  ]);
  const vault = createVault(folder, clock.now);
  const reports: SetAside[] = settings.report === null ? [] : [settings.report];
  const documents: { readonly settled: () => Promise<void> }[] = [settings.document];
  return {
    folder,
    sample,
    cards,
    carriers,
    settings: settings.document,
    vault,
    staging: createStagingDesk(folder, vault, ids),
    undo: createUndoStack(ids),
    now: clock.now,
    setAside: () => [...cards.setAside, ...reports],
    document: async (name, shape, empty) => {
      const { document, report } = await openDocument(folder, name, shape, empty, () => changed('reminders'));
      if (report !== null) reports.push(report);
      documents.push(document);
      return document;
    },
    settled: async () => {
      await Promise.all([cards.settled(), ...documents.map((document) => document.settled())]);
    },
  };
};

/**
 * Erases cards that were removed long ago and sweeps receipts that no record uses, some time after the start. Not when
 * a card is missing from memory: its receipts would look unused.
 */
export const sweepReceipts = async ({ cards, vault, folder, now }: Workspace): Promise<void> => {
  await eraseOldRemoved(folder, now());
  const removed = await readRemoved(folder);
  if (cards.setAside.length > 0 || removed.unread) return;
  // A removed card may come back, and wants its receipts then.
  await vault.sweep(usedHashes([...cards.all(), ...removed.cards.map(({ card }) => card)]));
};
