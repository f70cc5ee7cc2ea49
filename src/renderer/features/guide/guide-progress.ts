import { useState } from 'react';
import { remember, rememberedText } from '../../parts/use-remembered.ts';

/** Which steps of the guide are ticked, so that somebody who was called away finds their place again. */

const TOPIC = 'guide';
/** The oldest are forgotten: a checklist of last year helps nobody. */
const KEPT = 40;

type Progress = Readonly<Record<string, readonly string[]>>;

const isProgress = (value: unknown): value is Progress =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((steps) => Array.isArray(steps) && steps.every((step) => typeof step === 'string'));

/** What was remembered; anything unreadable is an empty start, since ticks are no facts. */
export const progressFrom = (remembered: string | undefined): Progress => {
  try {
    const value: unknown = JSON.parse(remembered ?? '{}');
    return isProgress(value) ? value : {};
  } catch {
    return {};
  }
};

/** The progress with one checklist set anew; an empty one is dropped. */
export const withSteps = (progress: Progress, key: string, steps: readonly string[]): Progress => {
  const others = Object.entries(progress).filter(([known]) => known !== key);
  const next = steps.length === 0 ? others : [...others, [key, steps] as const];
  return Object.fromEntries(next.slice(-KEPT));
};

/** The ticked steps of one checklist and how to change them. */
export const useProgress = (
  key: string,
): readonly [ticked: readonly string[], set: (steps: readonly string[]) => void] => {
  const [progress, setProgress] = useState(() => progressFrom(rememberedText(TOPIC)));
  const set = (steps: readonly string[]): void => {
    const next = withSteps(progress, key, steps);
    setProgress(next);
    remember(TOPIC, JSON.stringify(next));
  };
  return [progress[key] ?? [], set];
};
