/** Put in by the build (electron.vite.config.ts): names this very code and catalogue. */
declare const KEEPLINE_BUILD: string;
