import { createHash } from 'node:crypto';
import { cpSync, createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { checkCatalogue } from './src/core/catalogue/check.ts';

const catalogueFolder = join(import.meta.dirname, 'resources/catalogue');

/**
 * The carriers that come with the app, checked here and not at every start: the check takes longer than the window.
 * A refused one is left out and reported in the app, as a person's own file would be; the tests let none through.
 */
const checkedCatalogue = (): Plugin => ({
  name: 'checked-catalogue',
  buildStart() {
    const fileNames = readdirSync(catalogueFolder).filter((name) => name.endsWith('.json'));
    for (const name of fileNames) this.addWatchFile(join(catalogueFolder, name));
    const catalogue = checkCatalogue(
      fileNames.map((fileName) => ({ fileName, text: readFileSync(join(catalogueFolder, fileName), 'utf8') })),
    );
    for (const { file, place, kind } of catalogue.problems) this.warn(`${file} is left out: ${place} ${kind}`);
    // A file of its own: as part of the code it would be parsed with it, before the window.
    this.emitFile({ type: 'asset', fileName: 'catalogue.json', source: JSON.stringify(catalogue) });
  },
});

/** Names what is derived or drawn from cards by this very code and catalogue, so that another build does not believe it. */
const buildName = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(import.meta.dirname, 'package-lock.json')));
  for (const folder of ['src', 'resources/catalogue']) {
    const names = readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names) {
      const file = join(import.meta.dirname, folder, name);
      if (statSync(file).isFile()) hash.update(`${name}\n`).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
};

const PDF_PARTS = ['cmaps', 'standard_fonts', 'wasm'];
const pdfPackage = join(import.meta.dirname, 'node_modules/pdfjs-dist');

/** What pdf.js fetches by name at run time: character maps, the standard fonts, the JPEG 2000 decoder without wasm. */
const pdfParts = (): Plugin => ({
  name: 'pdf-parts',
  writeBundle: ({ dir }) => {
    for (const part of PDF_PARTS) cpSync(join(pdfPackage, part), join(dir ?? '', 'pdf', part), { recursive: true });
  },
  configureServer: ({ middlewares }) => {
    middlewares.use('/pdf', (request, response, next) => {
      const file = join(pdfPackage, new URL(request.url ?? '/', 'http://localhost').pathname);
      const served = PDF_PARTS.some((part) => file.startsWith(join(pdfPackage, part))) && existsSync(file);
      if (served) createReadStream(file).pipe(response);
      else next();
    });
  },
});

/**
 * What the main process knows and puts in when it serves the page: the language, so that its words are fetched before
 * anybody asks; how the page is to look; and the picture that the last run left. See src/main/window-files.ts
 */
const pageFacts = (): Plugin => ({
  name: 'page-facts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => ({
      html: html
        .replace(
          '<html lang="en">',
          '<html lang="%LANGUAGE%" data-mantine-color-scheme="%LOOK%" data-masking="%MASKING%" data-platform="%PLATFORM%">',
        )
        .replace('<div id="root">', '%PICTURE%<div id="root">'),
      tags: [
        {
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: './assets/first.%LANGUAGE%.js' },
          injectTo: 'head',
        },
      ],
    }),
  },
});

/** The styles of the first picture come with the page: a file of their own would be one more request to wait for. */
const stylesInside = (): Plugin => ({
  name: 'styles-inside',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) =>
      html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, name: string) => {
        const styles = bundle[name];
        return styles?.type === 'asset' ? `<style>${styles.source}</style>` : link;
      }),
  },
});

/**
 * Targets are the oldest runtime in use (Electron 33: Node 20.18, Chromium 130);
 * electron-vite would derive newer ones from the installed electron, and the
 * registry-only runtime would then meet syntax it cannot read.
 */
export default defineConfig({
  main: {
    plugins: [checkedCatalogue()],
    define: { KEEPLINE_BUILD: JSON.stringify(buildName()) },
    build: {
      target: 'node20.18',
      // Only what must stay a real package at run time: node-notifier brings executables.
      externalizeDeps: { exclude: ['lowdb'] },
      lib: { entry: 'src/main/index.ts', formats: ['es'] },
      // Beside the entry: what finds its files from where it stands itself must not move.
      rollupOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
      outDir: 'out/main',
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      // A sandboxed preload must be CommonJS.
      lib: { entry: 'src/preload/index.ts', formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: 'index.cjs' } },
      outDir: 'out/preload',
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), pdfParts(), pageFacts(), stylesInside()],
    // The page's address is the app's own, so the client has to be told where its server is.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    build: {
      target: 'chrome130',
      minify: true,
      outDir: 'out/renderer',
      rollupOptions: {
        input: 'src/renderer/index.html',
        // The first words are fetched by a name that the page knows beforehand.
        output: {
          chunkFileNames: ({ name }) => (name.startsWith('first.') ? 'assets/[name].js' : 'assets/[name]-[hash].js'),
          // Each file is a request through the main process: what the first picture needs comes in one.
          codeSplitting: { groups: [{ name: 'window', tags: ['$initial'] }] },
        },
      },
    },
  },
});
