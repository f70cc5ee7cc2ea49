import { DIGITS } from './digits.ts';
import type { Layer } from './raster.ts';
import { both, circle, filled, pixels, rectangle, type Shape, stroked } from './shape.ts';

/**
 * The tray's three looks, each size drawn for itself on whole pixels. Their shapes differ, so that a template image
 * of macOS, which knows no colour, still tells them apart.
 */

export const TRAY_SIZES = [16, 22, 32] as const;
export type TraySize = (typeof TRAY_SIZES)[number];

/** Colours for a light panel, a dark one, and the black from which macOS makes its own. */
export const PANELS = {
  light: { ink: '#16201F', due: '#8A5200', urgent: '#B3291C', onUrgent: '#FFFFFF', onDue: '#F4F5F3' },
  dark: { ink: '#E6ECEB', due: '#E8B158', urgent: '#F58E7E', onUrgent: '#2A0D09', onDue: '#0F1314' },
  template: { ink: '#000000', due: '#000000', urgent: '#000000', onUrgent: null, onDue: null },
} as const;
export type Panel = keyof typeof PANELS;

interface Drawing {
  readonly card: string;
  readonly stroke: number;
  /** The keep line: top, thickness and where it ends, calm and due. */
  readonly line: { readonly top: number; readonly height: number; readonly calm: number; readonly due: number };
  readonly dot: Shape;
  readonly badge: { readonly x: number; readonly y: number; readonly r: number; readonly gap: number };
  readonly mark: Shape;
}

const DRAWINGS: Readonly<Record<TraySize, Drawing>> = {
  16: {
    card: 'M5 2H10L13 5V13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z',
    stroke: 2,
    line: { top: 8, height: 2, calm: 9, due: 12 },
    dot: circle(9, 9, 2.5),
    badge: { x: 12, y: 12, r: 4, gap: 2 },
    mark: both(rectangle(7, 4, 3, 6, 1), rectangle(7, 11, 3, 2, 0.5)),
  },
  22: {
    card: 'M6 2H13L18 7V19a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1z',
    stroke: 2,
    line: { top: 11, height: 2, calm: 12, due: 16.5 },
    dot: circle(12, 12, 3),
    badge: { x: 16.5, y: 16.5, r: 5.5, gap: 2 },
    mark: both(rectangle(10, 5, 3, 8, 1.2), rectangle(10, 15, 3, 3, 1.2)),
  },
  32: {
    card: 'M8.5 3.5H20L26.5 10V27.5a1 1 0 0 1-1 1H8.5a1 1 0 0 1-1-1V4.5a1 1 0 0 1 1-1z',
    stroke: 3,
    line: { top: 16, height: 3, calm: 18, due: 24 },
    dot: circle(18, 17.5, 4.5),
    badge: { x: 24, y: 24, r: 8, gap: 3 },
    mark: both(rectangle(15, 8, 4, 11, 1.6), rectangle(15, 22, 4, 4, 1.6)),
  },
};

/** Counts that have a picture of their own; above, a plus. */
export const COUNTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'more'] as const;
export type Count = (typeof COUNTS)[number];

const countShape = (count: Count, size: 22 | 32, { x, y }: Drawing['badge']): Shape => {
  const rows = DIGITS[size][count];
  const width = rows[0]?.length ?? 0;
  return pixels(rows, Math.round(x - width / 2), Math.round(y - rows.length / 2));
};

/** The layers of a look on a panel; the count is drawn from 22 pixels on. */
export const trayIcon = (
  look: 'calm' | 'due' | 'urgent',
  size: TraySize,
  panel: Panel,
  count: Count | null = null,
): readonly Layer[] => {
  const { card, stroke, line, dot, badge, mark } = DRAWINGS[size];
  const { ink, due, urgent, onUrgent, onDue } = PANELS[panel];
  const body = both(filled(card), stroked(card, stroke));
  if (look === 'urgent') {
    return [
      { shape: body, paint: urgent },
      { shape: mark, paint: onUrgent },
    ];
  }
  const outline: Layer = { shape: stroked(card, stroke), paint: ink };
  const keepLine = (end: number): Layer => ({ shape: rectangle(0, line.top, end, line.height), paint: ink });
  if (look === 'calm') return [outline, keepLine(line.calm), { shape: dot, paint: ink }];
  const layers: Layer[] = [
    outline,
    keepLine(line.due),
    // A gap and not the panel's colour: nobody knows that colour.
    { shape: circle(badge.x, badge.y, badge.r + badge.gap), paint: null },
    { shape: circle(badge.x, badge.y, badge.r), paint: due },
  ];
  if (count !== null && size !== 16) layers.push({ shape: countShape(count, size, badge), paint: onDue });
  return layers;
};
