import type { Language } from '#core/model/values.ts';
import type { words as cardEn } from '../../../src/renderer/i18n/card.en.ts';
import type { words as cardsEn } from '../../../src/renderer/i18n/cards.en.ts';
import type { words as carriersEn } from '../../../src/renderer/i18n/carriers.en.ts';
import type { words as guideEn } from '../../../src/renderer/i18n/guide.en.ts';
import type { words as paletteEn } from '../../../src/renderer/i18n/palette.en.ts';
import type { words as receiptsEn } from '../../../src/renderer/i18n/receipts.en.ts';
import type { words as recordEn } from '../../../src/renderer/i18n/record.en.ts';
import type { words as remindersEn } from '../../../src/renderer/i18n/reminders.en.ts';
import type { words as settingsEn } from '../../../src/renderer/i18n/settings.en.ts';
import type { words as startEn } from '../../../src/renderer/i18n/start.en.ts';

/** The window's own words, so that the tour finds things by their names in each language. */

interface English {
  readonly card: typeof cardEn;
  readonly cards: typeof cardsEn;
  readonly carriers: typeof carriersEn;
  readonly guide: typeof guideEn;
  readonly palette: typeof paletteEn;
  readonly receipts: typeof receiptsEn;
  readonly record: typeof recordEn;
  readonly reminders: typeof remindersEn;
  readonly settings: typeof settingsEn;
  readonly start: typeof startEn;
}

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };
export type TourWords = { readonly [Topic in keyof English]: Texts<English[Topic]> };

const TOPICS = [
  'card',
  'cards',
  'carriers',
  'guide',
  'palette',
  'receipts',
  'record',
  'reminders',
  'settings',
  'start',
] as const;

/** Loads the words of a language. */
export const tourWords = async (language: Language): Promise<TourWords> => {
  const topics = await Promise.all(
    TOPICS.map(async (topic) => {
      const { words } = await import(`../../../src/renderer/i18n/${topic}.${language}.ts`);
      return [topic, words] as const;
    }),
  );
  return Object.fromEntries(topics) as unknown as TourWords;
};

const HOLE = /\{\{\w+\}\}/;

/** Words with something to fill in, as a pattern: `More for {{label}}` fits `More for Maybank codes`. */
export const named = (text: string, filling = '.*'): RegExp =>
  new RegExp(`^${text.split(HOLE).map(escaped).join(filling)}$`);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
