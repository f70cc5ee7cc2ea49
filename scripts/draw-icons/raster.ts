import type { Shape } from './shape.ts';

/** Paint laid over what is there already; `null` takes away, down to nothing. */
export interface Layer {
  readonly shape: Shape;
  readonly paint: `#${string}` | null;
}

/** Samples across a pixel; edges are many in small pictures and few in large ones. */
const samplesFor = (size: number): number => (size > 64 ? 4 : 8);

const channelsOf = (paint: string): readonly [number, number, number] => [
  Number.parseInt(paint.slice(1, 3), 16),
  Number.parseInt(paint.slice(3, 5), 16),
  Number.parseInt(paint.slice(5, 7), 16),
];

/** The part of a pixel that a shape covers, 0 to 1. */
const coverageOf = (shape: Shape, px: number, py: number, unit: number, samples: number): number => {
  let hits = 0;
  for (let sy = 0; sy < samples; sy += 1) {
    for (let sx = 0; sx < samples; sx += 1) {
      if (shape((px + (sx + 0.5) / samples) * unit, (py + (sy + 0.5) / samples) * unit)) hits += 1;
    }
  }
  return hits / (samples * samples);
};

/** Straight RGBA bytes of a square picture. The shapes are drawn on a field of `field` units. */
export const rasterise = (layers: readonly Layer[], size: number, field: number): Uint8Array => {
  const bytes = new Uint8Array(size * size * 4);
  const unit = field / size;
  const samples = samplesFor(size);
  for (let py = 0; py < size; py += 1) {
    for (let px = 0; px < size; px += 1) {
      let [r, g, b, a] = [0, 0, 0, 0];
      for (const { shape, paint } of layers) {
        const cover = coverageOf(shape, px, py, unit, samples);
        const [pr, pg, pb] = paint === null ? [0, 0, 0] : channelsOf(paint);
        const add = paint === null ? 0 : cover;
        r = pr * add + r * (1 - cover);
        g = pg * add + g * (1 - cover);
        b = pb * add + b * (1 - cover);
        a = add + a * (1 - cover);
      }
      const whole = a === 0 ? 1 : a;
      bytes.set([r / whole, g / whole, b / whole, a * 255].map(Math.round), (py * size + px) * 4);
    }
  }
  return bytes;
};
