import type { AppState, SetAside } from '#core/contract/app.ts';
import { instantOfMs } from '#core/instant.ts';
import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import { dayAt } from '#core/zoned-time.ts';
import type { Clock } from './clock.ts';
import type { System } from './system.ts';

export interface AppStateParts {
  readonly settings: Settings;
  /** The language in use: chosen, asked for at start, or the system's. */
  readonly language: Language;
  readonly clock: Clock;
  readonly system: Pick<System, 'isDark' | 'version' | 'platform'>;
  readonly sample: boolean;
  readonly setAside: readonly SetAside[];
}

/** The app itself as the window is told of it. */
export const appStateOf = ({ settings, language, clock, system, sample, setAside }: AppStateParts): AppState => {
  const dark = settings.look === 'system' ? system.isDark() : settings.look === 'dark';
  return {
    language,
    look: dark ? 'dark' : 'light',
    settings,
    now: instantOfMs(clock.now()),
    zone: clock.zone(),
    today: dayAt(clock.now(), clock.zone()),
    sample,
    version: system.version,
    platform: system.platform,
    setAside,
  };
};
