import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Desktop, expect } from '../e2e/desktop/fixture.ts';
import type { LaunchOptions, RunningApp } from '../e2e/desktop/running-app.ts';

/**
 * How a start is measured: from the moment before the process is asked for to the page's own first picture, and to the
 * moment when the app answers what is done with it. What is done in between is held and then done.
 */

export type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

/** A bare app of this folder, `bare-window` or `bare-tray`. */
export const bare = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface Started {
  readonly app: RunningApp;
  /** To the first picture. */
  readonly tookMs: number;
  /** Until a click is answered; of a bare window its first picture. */
  readonly answersMs: number;
}

/** Starts an app and waits for its first picture; `rows` has to be in it, so that it is no empty frame. */
export const startTo = async (launch: Launch, options: LaunchOptions, rows: string): Promise<Started> => {
  const begunAt = Date.now();
  const app = await launch(options);
  const page = await app.window();
  await page.locator(rows).first().waitFor();
  const [paintedAt, standsAt] = await page.evaluate(
    () =>
      new Promise<readonly [number, number]>((resolve) => {
        const look = (): void => {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          const stands = document.getElementById('root') === null ? paint : performance.getEntriesByName('stands')[0];
          if (paint && stands)
            resolve([performance.timeOrigin + paint.startTime, performance.timeOrigin + stands.startTime]);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return { app, tookMs: paintedAt - begunAt, answersMs: Math.max(paintedAt, standsAt) - begunAt };
};

/** The bare window that every start is compared to. */
export const startBare = (launch: Launch): Promise<Started> => startTo(launch, { appPath: bare('bare-window') }, 'h1');

/** The app on a folder of cards, to the first line of what needs the person. */
export const startApp = (launch: Launch, options: LaunchOptions): Promise<Started> =>
  startTo(launch, options, '#main [data-card-id]');

const SETTLED_MS = 5_000;

/** Lets the app tell what is due and write the rows and the picture that its next start begins with. */
export const untilNextIsKept = async (desktop: Desktop): Promise<void> => {
  const profiles = join(desktop.configHome, 'Keepline', 'folders');
  const ageOfRows = async (): Promise<number> => {
    const [profile = ''] = await readdir(profiles);
    const found = await Promise.all(
      ['rows', 'picture'].map((name) => stat(join(profiles, profile, name)).catch(() => null)),
    );
    return Math.min(...found.map((file) => (file === null ? 0 : Date.now() - file.mtimeMs)));
  };
  await expect.poll(ageOfRows, { timeout: 90_000, intervals: [500] }).toBeGreaterThan(SETTLED_MS);
};
