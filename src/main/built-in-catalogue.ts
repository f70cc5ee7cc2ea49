/// <reference types="vite/types/importMeta.d.ts" />
import { basename } from 'node:path';
import { type Catalogue, checkCatalogue } from '#core/catalogue/check.ts';

// Bundled as text and not as objects: the check is the same as for a stranger's file, and it wants the text.
const FILES = import.meta.glob<string>('../../resources/catalogue/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** The carriers that came with the app, checked like any other file. */
export const readBuiltInCatalogue = (): Catalogue =>
  checkCatalogue(Object.entries(FILES).map(([path, text]) => ({ fileName: basename(path), text })));
