import { readInstant } from '#core/instant.ts';
import type { EpochMs } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { languageNamed } from './language.ts';

/** What was asked for when the app was started. */
export interface CommandLine {
  /** `--data-dir=DIR`, else KEEPLINE_DATA_DIR; null for the usual place. */
  readonly dataDir: string | null;
  /** `--demo`: sample cards in a throw-away folder. */
  readonly demo: boolean;
  /** `--now=<ISO instant>`: the app's clock starts there. Never in a packaged app, where reminders must be real. */
  readonly startAt: EpochMs | null;
  /** `--hidden`: only the tray, as at login. */
  readonly hidden: boolean;
  /** `--lang=zh-CN`, `en` or `ms`, as long as the person has chosen none in the settings. */
  readonly language: Language | null;
  /** What could not be understood, to be told on standard error. */
  readonly faults: readonly string[];
}

const givenFor = (args: readonly string[], name: string): string | null => {
  const start = `--${name}=`;
  const found = args.findLast((argument) => argument.startsWith(start));
  return found === undefined || found === start ? null : found.slice(start.length);
};

/** Reads the arguments and the environment; touches nothing else. */
export const readCommandLine = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  packaged: boolean,
): CommandLine => {
  const faults: string[] = [];
  const understood = <T>(name: string, text: string | null, read: (text: string) => T | null): T | null => {
    const value = text === null ? null : read(text);
    if (text !== null && value === null) faults.push(`--${name}=${text} is not understood`);
    return value;
  };
  return {
    dataDir: givenFor(args, 'data-dir') ?? (env['KEEPLINE_DATA_DIR'] || null),
    demo: args.includes('--demo'),
    startAt: packaged ? null : understood('now', givenFor(args, 'now'), readInstant),
    hidden: args.includes('--hidden'),
    language: understood('lang', givenFor(args, 'lang'), languageNamed),
    faults,
  };
};
