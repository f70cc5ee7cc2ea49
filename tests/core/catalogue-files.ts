import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, type CatalogueFile, checkCatalogue } from '#core/catalogue/check.ts';
import type { Carrier } from '#core/model/carrier.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'resources', 'catalogue');

/** The files that ship, as text. */
export const shippedFiles = (): readonly CatalogueFile[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((fileName) => ({ fileName, text: readFileSync(join(FOLDER, fileName), 'utf8') }));

/** The catalogue that ships, checked. */
export const shippedCatalogue = (): Catalogue => checkCatalogue(shippedFiles());

/** A shipped carrier by its id. */
export const carrierNamed = (catalogue: Catalogue, id: string): Carrier => {
  const found = catalogue.carriers.find((carrier) => carrier.id === id);
  if (!found) throw new Error(`No carrier ${id}`);
  return found;
};
