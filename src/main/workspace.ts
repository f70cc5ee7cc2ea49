import type { z } from 'zod';
import type { Catalogue } from '#core/catalogue/check.ts';
import type { SetAside } from '#core/contract/app.ts';
import type { Card } from '#core/model/card.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '#core/model/settings.ts';
import { type CardStore, openCardStore } from './card-store.ts';
import { type CarrierShelf, openCarrierShelf } from './carrier-shelf.ts';
import type { Clock } from './clock.ts';
import { codecOf } from './codec.ts';
import { type DataFolder, placeIn } from './data-folder.ts';
import { adapterOf, type Document, DocumentFile, readOnlyDocument } from './document-file.ts';
import { DurableTextFile } from './durable-file.ts';
import { openGenerations } from './generations.ts';
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
  /** What could not be read at start, of every kind of document. */
  readonly setAside: () => readonly SetAside[];
  readonly document: <T extends { readonly schema: number }>(
    name: string,
    schema: z.ZodType<T>,
    empty: T,
  ) => Promise<Document<T>>;
}

export interface WorkspaceSetup {
  /** Prepared: its folders exist. */
  readonly folder: DataFolder;
  readonly sample: boolean;
  readonly clock: Clock;
  readonly ids: () => string;
  readonly catalogue: Catalogue;
  /** The settings of another workspace to go on with; null for this folder's own. */
  readonly settings: Document<Settings> | null;
  readonly changed: (topic: Topic) => void;
}

/** Announces after each change that was saved. */
const announcing = <T>(document: Document<T>, changed: () => void): Document<T> => ({
  value: () => document.value(),
  change: async (step) => {
    const before = document.value();
    const result = await document.change(step);
    if (result.ok && result.value !== before) changed();
    return result;
  },
});

/** The hashes that a live record points at. */
export const usedHashes = (cards: readonly Card[]): ReadonlySet<string> =>
  new Set(
    cards.flatMap((card) => card.receipts.filter(({ removedAt }) => removedAt === null).map(({ sha256 }) => sha256)),
  );

/** Opens a prepared data folder: every card in memory, everything damaged set aside and reported. */
export const openWorkspace = async ({
  folder,
  sample,
  clock,
  ids,
  catalogue,
  settings,
  changed,
}: WorkspaceSetup): Promise<Workspace> => {
  const reports: SetAside[] = [];
  const openDocument = async <T extends { readonly schema: number }>(
    name: string,
    schema: z.ZodType<T>,
    empty: T,
  ): Promise<Document<T>> => {
    const file = placeIn(folder.root, `${name}.json`);
    const codec = codecOf(schema, empty.schema);
    const opened = await openGenerations(file, folder, codec.read);
    if (opened.report !== null) reports.push(opened.report);
    if (!opened.writable)
      return readOnlyDocument(opened.value ?? empty, opened.report?.why === 'too-new' ? 'TOO-NEW' : 'UNREADABLE');
    return new DocumentFile(adapterOf(new DurableTextFile(file), codec), opened.value ?? empty);
  };

  const openSettings = async (): Promise<Document<Settings>> =>
    announcing(await openDocument<Settings>('settings', settingsSchema, DEFAULT_SETTINGS), () => changed('app'));

  const [cards, carriers, settingsDocument] = await Promise.all([
    openCardStore(folder, () => changed('cards')),
    openCarrierShelf(folder, catalogue, () => changed('carriers')),
    settings ?? openSettings(),
    sweepStaging(folder),
  ]);
  const vault = createVault(folder, clock.now);
  return {
    folder,
    sample,
    cards,
    carriers,
    settings: settingsDocument,
    vault,
    staging: createStagingDesk(folder, vault, ids),
    undo: createUndoStack(ids),
    setAside: () => [...cards.setAside, ...reports],
    document: async (name, schema, empty) =>
      announcing(await openDocument(name, schema, empty), () => changed('reminders')),
  };
};

/**
 * Sweeps receipts that no record uses, some time after the start. Not when a card is missing from memory: its receipts
 * would look unused.
 */
export const sweepReceipts = async ({ cards, vault }: Workspace): Promise<void> => {
  if (cards.setAside.length > 0) return;
  await vault.sweep(usedHashes(cards.all()));
};
