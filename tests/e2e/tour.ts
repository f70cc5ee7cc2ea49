import type { Page } from 'playwright/test';
import { expect } from './desktop/fixture.ts';
import type { LaunchOptions, RunningApp } from './desktop/running-app.ts';
import { CARD_STOPS } from './tour/card-stops.ts';
import { GUIDE_STOPS } from './tour/guide-stops.ts';
import { writeKeptFolder } from './tour/kept-folder.ts';
import { EMPTY_STOPS, KEPT_STOPS } from './tour/kept-stops.ts';
import { SAMPLE_STOPS } from './tour/sample-stops.ts';
import type { Stop, Walk } from './tour/steps.ts';
import { tourWords } from './tour/words.ts';

/** Every screen, dialog and menu of the window, reached the same way in every language. */

export const LANGUAGES = ['zh-CN', 'en', 'ms'] as const;
export type TourLanguage = (typeof LANGUAGES)[number];
export const LOOKS = ['light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** A part of the tour: the data it is walked over, and its stops in order. */
export interface Leg {
  readonly name: string;
  readonly stops: readonly Stop[];
  /** What the app is started with. */
  readonly args: readonly string[];
  readonly prepare: (dataDir: string) => Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

export const LEGS: readonly Leg[] = [
  { name: 'pages', stops: SAMPLE_STOPS, args: ['--demo'], prepare: nothing },
  { name: 'cards', stops: CARD_STOPS, args: ['--demo'], prepare: nothing },
  { name: 'guide and carriers', stops: GUIDE_STOPS, args: ['--demo'], prepare: nothing },
  { name: 'kept', stops: KEPT_STOPS, args: [], prepare: writeKeptFolder },
  { name: 'empty', stops: EMPTY_STOPS, args: [], prepare: nothing },
];

const NOW = '2026-11-22T10:00:00+08:00';

/** Starts a leg and gives the walker. */
export const beginLeg = async (
  leg: Leg,
  language: TourLanguage,
  dataDir: string,
  launchApp: (options: LaunchOptions) => Promise<RunningApp>,
): Promise<Walk> => {
  await leg.prepare(dataDir);
  const app = await launchApp({ lang: language, now: NOW, args: leg.args, dataDir });
  const page = await app.window();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { app, page, language, words: await tourWords(language) };
};

/** Goes to a stop and waits until it stands still: half-transparent text of an opening dialog has no contrast yet. */
export const visit = async (stop: Stop, walk: Walk): Promise<void> => {
  await stop.open(walk);
  await standStill(walk.page);
};

/** Waits for all movement to end. Asked again and again, since the end of an animation whose element went away is never told. */
export const standStill = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document
        .getAnimations()
        // A spinner or a pulse never ends.
        .every(
          ({ playState, effect }) =>
            playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
        ),
    null,
    { polling: 20 },
  );

/** Sets the look and waits until it is painted. */
export const wearLook = async (page: Page, look: Look): Promise<void> => {
  await page.evaluate(async (wanted) => {
    const { app } = window as unknown as { app: { saveSettings: (patch: { look: string }) => Promise<unknown> } };
    await app.saveSettings({ look: wanted });
  }, look);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', look);
  await standStill(page);
};
