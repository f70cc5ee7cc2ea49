import { type Point, polygonOf } from './path.ts';

/** A shape is the question whether a point lies in it. */
export type Shape = (x: number, y: number) => boolean;

export const circle =
  (cx: number, cy: number, r: number): Shape =>
  (x, y) =>
    (x - cx) ** 2 + (y - cy) ** 2 <= r * r;

export const rectangle = (left: number, top: number, width: number, height: number, radius = 0): Shape => {
  const right = left + width;
  const bottom = top + height;
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
  };
};

const isInside = (points: readonly Point[], x: number, y: number): boolean => {
  let inside = false;
  let before = points[points.length - 1];
  for (const point of points) {
    if (before !== undefined && point.y > y !== before.y > y) {
      if (x < ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x) inside = !inside;
    }
    before = point;
  }
  return inside;
};

const distanceTo = (a: Point, b: Point, x: number, y: number): number => {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length === 0 ? 0 : ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - (a.x + t * (b.x - a.x)), y - (a.y + t * (b.y - a.y)));
};

/** The inside of a closed path. */
export const filled = (data: string): Shape => {
  const points = polygonOf(data);
  const left = Math.min(...points.map(({ x }) => x));
  const right = Math.max(...points.map(({ x }) => x));
  return (x, y) => x >= left && x <= right && isInside(points, x, y);
};

/** The line along a closed path, with round joins. */
export const stroked = (data: string, width: number): Shape => {
  const points = polygonOf(data);
  return (x, y) =>
    points.some((point, index) => distanceTo(points[(index || points.length) - 1] ?? point, point, x, y) <= width / 2);
};

/** A picture of `#` and spaces, each sign a square of `scale`. */
export const pixels =
  (rows: readonly string[], left: number, top: number, scale = 1): Shape =>
  (x, y) =>
    rows[Math.floor((y - top) / scale)]?.[Math.floor((x - left) / scale)] === '#';

export const both =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y));
