import { readFile } from 'node:fs/promises';
import { basename, extname, join, normalize, sep } from 'node:path';
import type { Language } from '#core/model/values.ts';
import { PDF_WORKER_POLICY, WINDOW_POLICY } from './content-policy.ts';
import { systemCode } from './system-error.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.wasm': 'application/wasm',
};

const PDF_WORKER = /^pdf\.worker\..*\.mjs$/;

const refused = (status: number): Response => new Response(null, { status });

/** The file of an address such as `keepline://window/assets/index.js`, or null when it lies outside the folder. */
export const windowFileOf = (folder: string, url: string): string | null => {
  const { host, pathname } = new URL(url);
  if (host !== 'window') return null;
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
};

/** Where the page's text names the language of the first words, so that they are fetched before anybody asks. */
const LANGUAGE_PLACE = /%LANGUAGE%/g;

/** Serves the window's own files from the folder of the built renderer. `language` is that of the first paint. */
export const serveWindowFiles =
  (folder: string, language: () => Language, pageGiven: () => void = () => undefined) =>
  async ({ method, url }: Request): Promise<Response> => {
    if (method !== 'GET') return refused(405);
    const file = windowFileOf(folder, url);
    const mediaType = file === null ? undefined : MEDIA_TYPES[extname(file)];
    if (file === null || mediaType === undefined) return refused(404);
    try {
      const headers = {
        'content-type': mediaType,
        'content-security-policy': PDF_WORKER.test(basename(file)) ? PDF_WORKER_POLICY : WINDOW_POLICY,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
      };
      if (extname(file) !== '.html') return new Response(await readFile(file), { headers });
      pageGiven();
      return new Response((await readFile(file, 'utf8')).replace(LANGUAGE_PLACE, language()), { headers });
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return refused(404);
    }
  };
