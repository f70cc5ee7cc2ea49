import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '#core/catalogue/check.ts';

/** The carriers that came with the app. They were checked when it was built (electron.vite.config.ts), so the text is believed. */
export const readBuiltInCatalogue = async (): Promise<Catalogue> =>
  JSON.parse(await readFile(join(import.meta.dirname, 'catalogue.json'), 'utf8')) as Catalogue;
