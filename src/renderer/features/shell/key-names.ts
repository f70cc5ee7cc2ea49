import type { AppState } from '#core/contract/app.ts';

/** A shortcut with the platform's command key: `⌘K` on a Mac, `Ctrl K` elsewhere. */
export const pressKey = (key: string, platform: AppState['platform']): string =>
  platform === 'darwin' ? `⌘${key}` : `Ctrl ${key}`;
