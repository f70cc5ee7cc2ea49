import type { Layer } from './raster.ts';
import { both, circle, filled, rectangle } from './shape.ts';

/** The app's icon: a petrol tile, a white SIM, the keep line solid up to today's mark and dashed after it. */

const PETROL = '#0B6A6E';
const MINT = '#7ED3D1';
const WHITE = '#FFFFFF';

/** The shapes of resources/icons/app-icon.svg, on its field of 128. */
const detailed: readonly Layer[] = [
  { shape: rectangle(4, 4, 120, 120, 28), paint: PETROL },
  {
    shape: filled(
      'M42 22h33.5a6 6 0 0 1 4.3 1.8l16.4 16.7a6 6 0 0 1 1.8 4.3V98a8 8 0 0 1-8 8H42a8 8 0 0 1-8-8V30a8 8 0 0 1 8-8z',
    ),
    paint: WHITE,
  },
  { shape: rectangle(4, 65.5, 92, 9), paint: PETROL },
  { shape: rectangle(4, 65.5, 30, 9), paint: MINT },
  { shape: both(...[98, 108, 118].map((left) => rectangle(left, 65.5, Math.min(5, 124 - left), 9))), paint: MINT },
  { shape: circle(78, 70, 13), paint: PETROL },
  { shape: circle(78, 70, 6.5), paint: WHITE },
];

/** Without dashes and without the ring, on a field of 32: what is left at 48 pixels and below. */
const plain: readonly Layer[] = [
  { shape: rectangle(0, 0, 32, 32, 7), paint: PETROL },
  { shape: filled('M10 4h10l5 5v17a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z'), paint: WHITE },
  { shape: rectangle(0, 16, 8, 3), paint: MINT },
  { shape: rectangle(8, 16, 9, 3), paint: PETROL },
  { shape: circle(18, 17.5, 4), paint: PETROL },
];

/** Whole pixels at 16: the field is the picture. */
const smallest: readonly Layer[] = [
  { shape: rectangle(0, 0, 16, 16, 3.5), paint: PETROL },
  { shape: filled('M5 2h5l3 3v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z'), paint: WHITE },
  { shape: rectangle(0, 8, 4, 2), paint: MINT },
  { shape: rectangle(4, 8, 4, 2), paint: PETROL },
  { shape: circle(9, 9, 2.5), paint: PETROL },
];

export const APP_SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const;

/** What to draw at a size, and the field it is drawn on. */
export const appIcon = (size: number): { readonly layers: readonly Layer[]; readonly field: number } => {
  if (size >= 64) return { layers: detailed, field: 128 };
  return size === 16 ? { layers: smallest, field: 16 } : { layers: plain, field: 32 };
};
