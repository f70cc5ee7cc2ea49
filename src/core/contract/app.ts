import { z } from 'zod';
import type { LocalDate } from '../local-date.ts';
import type { Settings } from '../model/settings.ts';
import { settingsSchema } from '../model/settings.ts';
import { idSchema, type Language, languageSchema } from '../model/values.ts';
import type { Result } from '../result.ts';

/** The app itself: where we are in time and place, settings, intents, links. */

export interface AppState {
  readonly language: Language;
  readonly look: 'light' | 'dark';
  readonly settings: Settings;
  /** Now by the app's clock (`--now` moves it), and the person's time zone. */
  readonly now: string;
  readonly zone: string;
  /** The day that it is now in that zone: the first paint need not load the world's time zones to say it. */
  readonly today: LocalDate;
  /** True while sample cards are shown from a throw-away folder. */
  readonly sample: boolean;
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** Card files that could not be read at start. */
  readonly setAside: readonly SetAside[];
}

export interface SetAside {
  readonly fileName: string;
  readonly why: 'not-json' | 'wrong-shape' | 'empty' | 'too-new' | 'unreadable';
  readonly detail: string;
  /** What was opened instead. */
  readonly recovered: 'previous-generation' | 'backup' | null;
}

/** Why the window was opened: a click on a reminder or on the tray. */
export type Intent =
  | { readonly kind: 'record'; readonly cardId: string | null }
  | { readonly kind: 'open-card'; readonly cardId: string }
  | { readonly kind: 'show-reminders' };

export const settingsPatchSchema = settingsSchema
  .omit({ schema: true, updatedAt: true, remembered: true, window: true })
  .partial();

/** The first picture as HTML, the cards in it, and what it was drawn of. */
export const pictureSchema = z.strictObject({
  html: z.string().max(1_000_000),
  cardIds: z.array(idSchema).max(100),
  revision: z.int().min(0),
  language: languageSchema,
});

export interface AppRequests {
  appState: () => AppState;
  saveSettings: (
    patch: z.infer<typeof settingsPatchSchema>,
  ) => Result<AppState, { readonly kind: 'save-failed'; readonly code: string }>;
  remember: (topic: string, value: string) => null;
  /** The waiting intent, once. */
  takeIntent: () => Intent | null;
  /** Opens an https link of the catalogue, or a `tel:`/`sms:` link that was clicked. False when refused. */
  openLink: (url: string) => boolean;
  copyText: (text: string) => null;
  showDataFolder: () => null;
  /** The window's own drawing stands: what waited for it may begin. */
  stands: () => null;
  /** The first picture of the next start, as the window draws it of what it knows. */
  keepPicture: (picture: z.infer<typeof pictureSchema>) => null;
  /** Swaps to sample cards in a throw-away folder, and back. */
  showSample: (on: boolean) => AppState;
  quit: () => null;
}

export const appRequestShapes = {
  appState: z.tuple([]),
  saveSettings: z.tuple([settingsPatchSchema]),
  remember: z.tuple([z.string().max(60), z.string().max(8000)]),
  takeIntent: z.tuple([]),
  openLink: z.tuple([z.string().max(500)]),
  copyText: z.tuple([z.string().max(4000)]),
  showDataFolder: z.tuple([]),
  stands: z.tuple([]),
  keepPicture: z.tuple([pictureSchema]),
  showSample: z.tuple([z.boolean()]),
  quit: z.tuple([]),
} as const;
