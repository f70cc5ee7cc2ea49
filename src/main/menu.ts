import type { MenuItemConstructorOptions } from 'electron';
import type { NativeWords } from './native-words.ts';

/** What the native menu can do. Commands are announced to the window; it knows them by these names. */
export interface MenuActions {
  readonly command: (name: string) => void;
  readonly zoom: (step: 'in' | 'out' | 'reset') => void;
  readonly quit: () => void;
}

type Item = MenuItemConstructorOptions;

/**
 * Keys that the window itself listens to are only shown here: a menu that also took them would act behind an open
 * dialog. macOS has no way to show a key without taking it, so there the item stands without.
 */
const shownKey = (accelerator: string, platform: string): Item =>
  platform === 'darwin' ? {} : { accelerator, registerAccelerator: false };

const fileMenu = ({ menu }: NativeWords, { command, quit }: MenuActions, platform: string): Item => ({
  label: menu.file,
  submenu: [
    { label: menu['add-card'], click: () => command('add-card'), ...shownKey('N', platform) },
    { label: menu.record, click: () => command('record'), ...shownKey('R', platform) },
    { type: 'separator' },
    { label: menu.settings, click: () => command('settings'), ...shownKey('CommandOrControl+,', platform) },
    { label: menu['data-folder'], click: () => command('data-folder') },
    ...(platform === 'darwin'
      ? []
      : ([
          { type: 'separator' },
          { label: menu.quit, accelerator: 'CommandOrControl+Q', click: quit },
        ] satisfies Item[])),
  ],
});

const editMenu = ({ menu }: NativeWords): Item => ({
  label: menu.edit,
  submenu: [
    { role: 'undo', label: menu.undo },
    { role: 'redo', label: menu.redo },
    { type: 'separator' },
    { role: 'cut', label: menu.cut },
    { role: 'copy', label: menu.copy },
    { role: 'paste', label: menu.paste },
    { role: 'selectAll', label: menu.selectAll },
  ],
});

const viewMenu = ({ menu }: NativeWords, { command, zoom }: MenuActions, platform: string): Item => ({
  label: menu.view,
  submenu: [
    { label: menu.find, click: () => command('find'), ...shownKey('CommandOrControl+K', platform) },
    { label: menu.masking, click: () => command('masking') },
    { type: 'separator' },
    { label: menu.zoomIn, accelerator: 'CommandOrControl+Plus', click: () => zoom('in') },
    // The plus key without Shift, as every browser takes it.
    { label: menu.zoomIn, accelerator: 'CommandOrControl+=', visible: false, click: () => zoom('in') },
    { label: menu.zoomOut, accelerator: 'CommandOrControl+-', click: () => zoom('out') },
    { label: menu.zoomReset, accelerator: 'CommandOrControl+0', click: () => zoom('reset') },
    { type: 'separator' },
    { role: 'togglefullscreen', label: menu.fullScreen },
  ],
});

const PAGES = ['overview', 'cards', 'receipts', 'guide', 'reminders'] as const;

const goMenu = ({ menu }: NativeWords, { command }: MenuActions, platform: string): Item => ({
  label: menu.go,
  submenu: [
    ...PAGES.map(
      (page, index): Item => ({
        label: menu[page],
        click: () => command(page),
        ...shownKey(`CommandOrControl+${index + 1}`, platform),
      }),
    ),
    { type: 'separator' },
    { label: menu.back, click: () => command('back'), ...shownKey('Alt+Left', platform) },
  ],
});

const windowMenu = ({ menu }: NativeWords): Item => ({
  label: menu.window,
  submenu: [
    { role: 'minimize', label: menu.minimize },
    { role: 'close', label: menu.close },
  ],
});

const helpMenu = ({ menu }: NativeWords, { command }: MenuActions, platform: string): Item => ({
  label: menu.help,
  submenu: [
    { label: menu.shortcuts, click: () => command('shortcuts'), ...shownKey('?', platform) },
    { label: menu.guide, click: () => command('guide') },
  ],
});

const macMenu = ({ brand, menu }: NativeWords, { quit }: MenuActions): Item => ({
  label: brand,
  submenu: [
    { role: 'about', label: menu.about },
    { type: 'separator' },
    { role: 'hide', label: menu.hide },
    { role: 'hideOthers', label: menu.hideOthers },
    { role: 'unhide', label: menu.showAll },
    { type: 'separator' },
    { label: menu.quit, accelerator: 'Command+Q', click: quit },
  ],
});

/** The native menu as data, for one language and platform. */
export const menuTemplate = (words: NativeWords, actions: MenuActions, platform: string): readonly Item[] => [
  ...(platform === 'darwin' ? [macMenu(words, actions)] : []),
  fileMenu(words, actions, platform),
  editMenu(words),
  viewMenu(words, actions, platform),
  goMenu(words, actions, platform),
  windowMenu(words),
  helpMenu(words, actions, platform),
];
