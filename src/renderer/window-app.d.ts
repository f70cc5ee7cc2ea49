import type { WindowApp } from '#core/contract.ts';

declare global {
  interface Window {
    /** Built by the preload from the contract; the only door to the main process. */
    readonly app: WindowApp;
  }
}
