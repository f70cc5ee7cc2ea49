import { cpSync, createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

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
 * Targets are the oldest runtime in use (Electron 33: Node 20.18, Chromium 130);
 * electron-vite would derive newer ones from the installed electron, and the
 * registry-only runtime would then meet syntax it cannot read.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node20.18',
      // Only what must stay a real package at run time: node-notifier brings executables.
      externalizeDeps: { exclude: ['lowdb'] },
      lib: { entry: 'src/main/index.ts', formats: ['es'] },
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
    plugins: [react(), pdfParts()],
    // The page's address is the app's own, so the client has to be told where its server is.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    build: {
      target: 'chrome130',
      minify: true,
      outDir: 'out/renderer',
      rollupOptions: { input: 'src/renderer/index.html' },
    },
  },
});
