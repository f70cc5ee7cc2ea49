import type { Stats } from 'node:fs';

/**
 * Tells one state of a file from another without reading it. Every commit makes a new file under the old name, so the
 * file's own number changes even when size and time do not.
 */
export const markOf = ({ ino, size, mtimeMs }: Stats): string => `${ino}-${size}-${mtimeMs}`;
