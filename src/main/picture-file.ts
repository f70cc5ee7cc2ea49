import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EpochMs } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { markOf } from './file-mark.ts';

/**
 * The first picture as the last run drew it, so that a window shows it while its code is still on the way. It is
 * derived, so it is never trusted: it belongs to one state of the folder, one language and one day, and the window's
 * own drawing takes its place as soon as it stands. Why: docs/decisions/the-picture-of-the-last-run.md
 */

/** What a picture hangs on, besides the day. */
export interface PictureGround {
  readonly build: string;
  /** The browser's profile, where the picture is kept. */
  readonly profile: string;
  /** The data folder. */
  readonly data: string;
  readonly language: Language;
}

/** A picture with the cards that it shows, and the time for which it is true while nothing changes. */
export interface Picture {
  readonly html: string;
  readonly cardIds: readonly string[];
  readonly from: EpochMs;
  readonly until: EpochMs;
}

const fileOf = ({ profile }: PictureGround): string => join(profile, 'picture');

/** The settings as they stand on the disk, but for where the window stood: that changes whenever one is closed. */
const settingsOf = (data: string): string => {
  const file = join(data, 'settings.json');
  // Before anything was chosen there is no such file.
  if (!existsSync(file)) return '';
  const { window: _window, updatedAt: _at, ...rest }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  return JSON.stringify(rest);
};

/**
 * Names the state of everything that the picture shows. Of the cards' folder its own mark, which every write by the app
 * or by a sync engine changes, and the mark of each card in the picture: ten thousand marks would take longer than the
 * picture saves. Throws when something is missing.
 */
const keyOf = ({ build, data, language }: PictureGround, cardIds: readonly string[]): string => {
  const cards = join(data, 'cards');
  const files = [cards, join(data, 'carriers'), ...cardIds.map((id) => join(cards, `${id}.json`))];
  const hash = createHash('sha256').update(JSON.stringify([build, data, language, new Date().getTimezoneOffset()]));
  for (const file of files) hash.update(`\n${markOf(lstatSync(file))}`);
  return hash.update(settingsOf(data)).digest('hex');
};

/** The picture that is still true at an instant, or null. */
export const readPicture = (ground: PictureGround, now: EpochMs): string | null => {
  try {
    const { key, html, cardIds, from, until }: Picture & { readonly key: string } = JSON.parse(
      readFileSync(fileOf(ground), 'utf8'),
    );
    return from <= now && now <= until && key === keyOf(ground, cardIds) ? html : null;
  } catch {
    return null;
  }
};

/** Keeps a picture for the next start, whole or not at all. Throws the system's error. */
export const writePicture = async (ground: PictureGround, picture: Picture): Promise<void> => {
  const file = fileOf(ground);
  const text = JSON.stringify({ key: keyOf(ground, picture.cardIds), ...picture });
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
};
