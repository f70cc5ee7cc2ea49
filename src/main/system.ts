import type { AppState } from '#core/contract/app.ts';

/** What handlers ask of the computer. `electron-system.ts` is the real one; nothing here knows Electron. */
export interface System {
  readonly version: string;
  readonly platform: AppState['platform'];
  readonly isDark: () => boolean;
  readonly openExternal: (url: string) => Promise<void>;
  readonly copyText: (text: string) => void;
  /** Opens a file or folder with the system's program. False when there is none. */
  readonly openPath: (path: string) => Promise<boolean>;
  readonly showInFolder: (path: string) => void;
  /** The paths that were chosen; empty when the person cancels. */
  readonly chooseReceipts: () => Promise<readonly string[]>;
  readonly chooseCarrierFile: () => Promise<string | null>;
  readonly chooseWhereToSave: (fileName: string) => Promise<string | null>;
  readonly quit: () => void;
}
