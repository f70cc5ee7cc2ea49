import type { Settings } from '#core/model/settings.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 800, height: 560 };
const USUAL = { width: 1280, height: 800 };

/** So much of the title must be on a screen for a window to be caught with the mouse. */
const GRIP = { width: 120, height: 40 };

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) >= GRIP.width &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) >= GRIP.height &&
  a.y >= b.y - GRIP.height;

/** Where to open: where it was, if a screen still shows that place; else in the middle (no x and y). */
export const placeOf = (
  remembered: Settings['window'],
  screens: readonly Rectangle[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } => {
  if (remembered === null) return USUAL;
  const width = Math.max(remembered.width, SMALLEST.width);
  const height = Math.max(remembered.height, SMALLEST.height);
  const { x, y } = remembered;
  return screens.some((screen) => overlaps({ x, y, width, height }, screen))
    ? { x, y, width, height }
    : { width, height };
};
