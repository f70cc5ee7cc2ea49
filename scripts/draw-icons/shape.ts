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

/** The square of how far a point lies from a line between two others. */
const distanceSquared = (a: Point, b: Point, x: number, y: number): number => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
  const t = along < 0 ? 0 : along > 1 ? 1 : along;
  const rx = x - a.x - t * dx;
  const ry = y - a.y - t * dy;
  return rx * rx + ry * ry;
};

/** Whether a point may lie in a figure at all; most do not, and that is told quickly. */
const near = (points: readonly Point[], margin: number): Shape => {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
  return (x, y) => x >= left && x <= right && y >= top && y <= bottom;
};

/** The inside of a closed path. */
export const filled = (data: string): Shape => {
  const points = polygonOf(data);
  const isNear = near(points, 0);
  return (x, y) => isNear(x, y) && isInside(points, x, y);
};

/** The line along a closed path, with round joins. */
export const stroked = (data: string, width: number): Shape => {
  const points = polygonOf(data);
  const reach = (width / 2) ** 2;
  const isNear = near(points, width / 2);
  return (x, y) => {
    if (!isNear(x, y)) return false;
    let before = points[points.length - 1];
    for (const point of points) {
      if (before !== undefined && distanceSquared(before, point, x, y) <= reach) return true;
      before = point;
    }
    return false;
  };
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
