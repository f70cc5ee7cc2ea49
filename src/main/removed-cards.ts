import { lstat, readdir, rename, rm, utimes } from 'node:fs/promises';
import type { EpochMs } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import { cardFilePath } from './card-places.ts';
import { cardCodec } from './codec.ts';
import { type DataFolder, placeIn } from './data-folder.ts';
import { previousOf, readText, syncFolder } from './durable-file.ts';
import { renamePatiently } from './rename-patiently.ts';
import { systemCode } from './system-error.ts';

/**
 * Cards that were removed: their files lie in `removed/` as they were, for thirty days. The day of the removal is the
 * file's own time, so that there is no list beside it that could get lost.
 */

export const REMOVED_DAYS = 30;
const REMOVED_MS = REMOVED_DAYS * 86_400_000;

const REMOVED_FILE = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.json$/;

export interface RemovedCard {
  readonly card: Card;
  readonly removedAtMs: EpochMs;
}

export interface RemovedCards {
  /** The latest first. */
  readonly cards: readonly RemovedCard[];
  /** A file is there that cannot be read now: nobody knows which receipts it needs. */
  readonly unread: boolean;
}

const fileIn = ({ removed }: DataFolder, id: string): string => placeIn(removed, `${id}.json`);

const moveIfThere = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
};

/** Moves a card's file away. Throws the system's error; then the card is where it was. */
export const moveOut = async (folder: DataFolder, id: string, now: EpochMs): Promise<void> => {
  const [file, away] = [cardFilePath(folder, id), fileIn(folder, id)];
  await utimes(file, now / 1000, now / 1000);
  // The generation before goes first: alone it would bring the card back at the next start.
  await moveIfThere(previousOf(file), previousOf(away));
  try {
    await renamePatiently(file, away);
  } catch (error) {
    await moveIfThere(previousOf(away), previousOf(file)).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder.removed);
  await syncFolder(folder.cards);
};

/** Moves it back. Throws the system's error; then it is still removed. */
export const moveBack = async (folder: DataFolder, id: string): Promise<void> => {
  const [file, away] = [cardFilePath(folder, id), fileIn(folder, id)];
  await renamePatiently(away, file);
  await moveIfThere(previousOf(away), previousOf(file));
  await syncFolder(folder.cards);
  await syncFolder(folder.removed);
};

const readAt = async (folder: DataFolder, id: string): Promise<RemovedCard | null> => {
  const file = fileIn(folder, id);
  const text = await readText(file);
  const reading = text === null ? null : cardCodec.read(text);
  if (reading?.kind !== 'loaded' && reading?.kind !== 'migrated') return null;
  return reading.value.id === id ? { card: reading.value, removedAtMs: (await lstat(file)).mtimeMs } : null;
};

const idsIn = async ({ removed }: DataFolder): Promise<readonly string[]> => {
  const names = await readdir(removed).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
  return names.flatMap((name) => REMOVED_FILE.exec(name)?.[1] ?? []);
};

/** The removed cards of a folder. */
export const readRemoved = async (folder: DataFolder): Promise<RemovedCards> => {
  const ids = await idsIn(folder);
  const found = await Promise.all(ids.map((id) => readAt(folder, id).catch(() => null)));
  const cards = found.filter((one) => one !== null).sort((a, b) => b.removedAtMs - a.removedAtMs);
  return { cards, unread: cards.length < ids.length };
};

/** At start: erases what was removed more than thirty days ago. */
export const eraseOldRemoved = async (folder: DataFolder, now: EpochMs): Promise<void> => {
  for (const id of await idsIn(folder)) {
    const file = fileIn(folder, id);
    if (now - (await lstat(file)).mtimeMs < REMOVED_MS) continue;
    await rm(previousOf(file), { force: true });
    await rm(file, { force: true });
  }
};
