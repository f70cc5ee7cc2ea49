/** SVG path data as a closed polygon; as much of the language as the icons use: M H V L a z and lower case. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS_PER_ARC = 12;

/** Points of a circular arc of radius `r` that turns clockwise, without its start. */
const arc = (from: Point, r: number, to: Point): Point[] => {
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  const rise = Math.sqrt(Math.max(0, r * r - half * half));
  const along = Math.atan2(to.y - from.y, to.x - from.x);
  // Clockwise on a screen whose y grows downwards: the centre lies to the right of the way.
  const centre = {
    x: (from.x + to.x) / 2 - Math.sin(along) * rise,
    y: (from.y + to.y) / 2 + Math.cos(along) * rise,
  };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const end = Math.atan2(to.y - centre.y, to.x - centre.x);
  const sweep = (((end - start) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return Array.from({ length: STEPS_PER_ARC }, (_, step) => {
    const angle = start + (sweep * (step + 1)) / STEPS_PER_ARC;
    return { x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) };
  });
};

const ARGUMENTS: Readonly<Record<string, number>> = { m: 2, h: 1, v: 1, l: 2, a: 7, z: 0 };

/** The corners of a path that is one closed figure. */
export const polygonOf = (data: string): readonly Point[] => {
  const tokens = data.match(/[a-zA-Z]|-?\d*\.?\d+/g) ?? [];
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let index = 0;
  while (index < tokens.length) {
    const command = tokens[index++] ?? '';
    const name = command.toLowerCase();
    const count = ARGUMENTS[name];
    if (count === undefined) throw new Error(`No such path command here: ${command}`);
    const values = tokens.slice(index, index + count).map(Number);
    index += count;
    const base = command === name ? at : { x: 0, y: 0 };
    const [first = 0, second = 0] = values;
    if (name === 'm' || name === 'l') at = { x: base.x + first, y: base.y + second };
    else if (name === 'h') at = { x: base.x + first, y: at.y };
    else if (name === 'v') at = { x: at.x, y: base.y + first };
    else if (name === 'a') {
      const to = { x: base.x + (values[5] ?? 0), y: base.y + (values[6] ?? 0) };
      points.push(...arc(at, first, to).slice(0, -1));
      at = to;
    } else continue;
    points.push(at);
  }
  return points;
};
