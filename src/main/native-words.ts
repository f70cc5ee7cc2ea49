/** The words of what the system draws for us: menus, and dialogs that come before any window. */
export interface NativeWords {
  readonly brand: string;
  readonly menu: {
    readonly file: string;
    readonly edit: string;
    readonly view: string;
    readonly go: string;
    readonly window: string;
    readonly help: string;
    readonly 'add-card': string;
    readonly record: string;
    readonly settings: string;
    readonly quit: string;
    readonly undo: string;
    readonly redo: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly selectAll: string;
    readonly find: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly zoomReset: string;
    readonly fullScreen: string;
    readonly masking: string;
    readonly overview: string;
    readonly cards: string;
    readonly receipts: string;
    readonly guide: string;
    readonly reminders: string;
    readonly back: string;
    readonly minimize: string;
    readonly close: string;
    readonly shortcuts: string;
    readonly 'data-folder': string;
    readonly about: string;
    readonly hide: string;
    readonly hideOthers: string;
    readonly showAll: string;
  };
  readonly files: { readonly receipts: string; readonly carriers: string; readonly all: string };
  readonly noTray: {
    readonly title: string;
    readonly detail: string;
    readonly minimize: string;
    readonly quit: string;
  };
  readonly blocked: {
    readonly title: string;
    readonly why: Readonly<Record<'rights' | 'read-only' | 'full' | 'not-a-folder' | 'other', string>>;
    /** `{place}` and `{code}` are put in. */
    readonly detail: string;
    readonly again: string;
    readonly other: string;
    readonly quit: string;
  };
}
