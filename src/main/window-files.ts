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

/** A file as it goes to the page, whole. */
export interface WindowFile {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const refused = (status: number): WindowFile => ({ status, headers: {}, body: Buffer.alloc(0) });

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

/** What this process knows of a page before the page does; each stands in its text as `%NAME%`. */
export interface PageFacts {
  /** Of the first words, so that they are fetched before anybody asks. */
  readonly LANGUAGE: Language;
  readonly LOOK: 'light' | 'dark';
  readonly MASKING: 'on' | 'off';
  readonly PLATFORM: string;
  /** The first picture of the last run, or nothing. */
  readonly PICTURE: string;
}

const filled = (html: string, facts: PageFacts): string =>
  html.replace(/%([A-Z]+)%/g, (place, name: string) => (name in facts ? facts[name as keyof PageFacts] : place));

/** Who is asked about each page, and hears of each file. */
export interface PageDesk {
  readonly factsOfPage: () => PageFacts;
  /** A file that a page wanted has been read and is on its way. */
  readonly fileGiven: () => void;
}

/** Serves the window's own files from the folder of the built renderer. */
export const serveWindowFiles =
  (folder: string, { factsOfPage, fileGiven }: PageDesk) =>
  async ({ method, url }: { readonly method: string; readonly url: string }): Promise<WindowFile> => {
    if (method !== 'GET') return refused(405);
    const file = windowFileOf(folder, url);
    const mediaType = file === null ? undefined : MEDIA_TYPES[extname(file)];
    if (file === null || mediaType === undefined) return refused(404);
    try {
      const headers = {
        'content-type': mediaType,
        'content-security-policy': PDF_WORKER.test(basename(file)) ? PDF_WORKER_POLICY : WINDOW_POLICY,
        'x-content-type-options': 'nosniff',
      };
      if (extname(file) === '.html')
        return { status: 200, headers, body: Buffer.from(filled(await readFile(file, 'utf8'), factsOfPage())) };
      const body = await readFile(file);
      fileGiven();
      return { status: 200, headers, body };
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return refused(404);
    }
  };
