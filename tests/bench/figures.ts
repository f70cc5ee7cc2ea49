import { readdirSync, readFileSync } from 'node:fs';
import type { RunningApp } from '../e2e/desktop/running-app.ts';

/** What the benches count and how they write it. */

/** The middle of some figures. */
export const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const childrenOf = (): ReadonlyMap<number, readonly number[]> => {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended while we looked.
    }
  }
  return children;
};

/** Proportional set size of a process and all below it, in MiB: shared pages count by share. */
export const treePss = (root: number): number => {
  const children = childrenOf();
  const tree: number[] = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  let total = 0;
  for (const pid of tree) {
    try {
      total += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended while we looked.
    }
  }
  return total / 1024;
};

/** The tree's size once it no longer moves by more than one percent between looks. */
export const settledPss = async (root: number): Promise<number> => {
  let previous = treePss(root);
  for (let looks = 0; looks < 30; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = treePss(root);
    if (looks >= 4 && Math.abs(now - previous) / previous < 0.01) return now;
    previous = now;
  }
  return previous;
};

/** One line of the report: ours, theirs, the ratio and the wanted one. */
export const line = (
  what: string,
  ours: readonly number[],
  bare: readonly number[],
  unit: string,
  wanted: number,
): string => {
  const [a, b] = [median(ours), median(bare)];
  const ratio = a / b;
  return `${what}: ${a.toFixed(0)} ${unit} ÷ ${b.toFixed(0)} ${unit} = ${ratio.toFixed(2)} (wanted ≤ ${wanted}: ${ratio <= wanted ? 'yes' : 'no'})`;
};

/** The figure that 95 of 100 do not pass. */
export const p95 = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
};

/** One line of the report for what has no bare twin: median, p95 and the wanted p95. */
export const spread = (what: string, figures: readonly number[], unit: string, wanted: number): string => {
  const high = p95(figures);
  return `${what}: median ${median(figures).toFixed(1)} ${unit}, p95 ${high.toFixed(1)} ${unit} of ${figures.length} (wanted p95 ≤ ${wanted}: ${high <= wanted ? 'yes' : 'no'})`;
};

/** The process that a launched app is. */
export const pidOf = ({ electron }: RunningApp): number => electron.process().pid ?? 0;
