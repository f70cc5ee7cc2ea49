import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import { languageNamed } from './language.ts';

/** What the first window must know of the settings before they are read with care. */
export interface FirstLook {
  readonly language: Language | null;
  readonly look: Settings['look'];
  readonly masking: boolean;
  readonly zoom: number;
  readonly place: Settings['window'];
}

const UNKNOWN: FirstLook = { language: null, look: 'system', masking: false, zoom: 1, place: null };

const placeIn = (value: unknown): Settings['window'] => {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height, maximized } = value as Record<string, unknown>;
  const sizes = [x, y, width, height];
  if (!sizes.every((size) => Number.isInteger(size))) return null;
  return { x, y, width, height, maximized: maximized === true } as NonNullable<Settings['window']>;
};

/**
 * A glance at the settings of a data folder, to make a window of the right size, look and language while everything
 * else is still being loaded. Whatever is not as expected is the usual; the careful reading comes after and decides.
 */
export const firstLookAt = (dataFolder: string): FirstLook => {
  try {
    const { language, look, masking, zoom, window }: Record<string, unknown> = JSON.parse(
      readFileSync(join(dataFolder, 'settings.json'), 'utf8'),
    );
    return {
      language: languageNamed(language),
      look: look === 'light' || look === 'dark' ? look : 'system',
      masking: masking === true,
      zoom: typeof zoom === 'number' && zoom >= 0.5 && zoom <= 3 ? zoom : 1,
      place: placeIn(window),
    };
  } catch {
    return UNKNOWN;
  }
};
