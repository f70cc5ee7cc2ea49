import { useMemo } from 'react';
import type { LocalDate } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { dayAt } from '#core/zoned-time.ts';
import { useApp } from './app-state.ts';
import { type Format, formatFor } from './format.ts';

export type { Format };

/** Today in the person's zone, or in another one (a carrier's). */
export const useToday = (zone?: string): LocalDate =>
  useApp(({ nowMs, today }) => (zone === undefined ? today : dayAt(nowMs, zone)));

/** The language in use. */
export const useLanguage = (): Language => useApp(({ app }) => app.language);

/** Days, counts and instants in the person's language and zone. */
export const useFormat = (): Format => {
  const language = useLanguage();
  const zone = useApp(({ app }) => app.zone);
  const today = useToday();
  return useMemo(() => formatFor(language, zone, today), [language, zone, today]);
};
