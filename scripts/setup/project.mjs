import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectDir = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string[]} parts */
export const inProject = (...parts) => join(projectDir, ...parts);

/** Several clones can share what was fetched by naming one folder in KEEPLINE_CACHE_DIR. */
export function cacheDir() {
  const named = process.env['KEEPLINE_CACHE_DIR'];
  return named ? resolve(named) : inProject('.cache');
}

/**
 * @param {string} file
 * @returns {any} undefined when the file is missing or is no JSON
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
