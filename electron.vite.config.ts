import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

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
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      outDir: 'out/renderer',
      rollupOptions: { input: 'src/renderer/index.html' },
    },
  },
});
