import { catalogueText } from 'virtual:catalogue';
import type { Catalogue } from '#core/catalogue/check.ts';

/** The carriers that came with the app. They were checked when it was built (electron.vite.config.ts), so the text is believed. */
export const readBuiltInCatalogue = (): Catalogue => JSON.parse(catalogueText) as Catalogue;
