import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Menu, type NativeImage, nativeImage, nativeTheme, screen, Tray } from 'electron';
import { type Panel, panelOf, pictureName } from './tray-picture.ts';
import type { TrayChoice, TrayEntry, TrayView } from './tray-view.ts';

/** The tray item itself. */
export interface AppTray {
  /** Shows a view; what has not changed is left alone. */
  readonly show: (view: TrayView) => void;
  /** Makes the item anew, for a panel that came after it. */
  readonly renew: () => void;
  readonly remove: () => void;
}

export interface AppTrayDeps {
  readonly platform: NodeJS.Platform;
  /** Such as `XFCE` or `ubuntu:GNOME`; empty elsewhere. */
  readonly desktop: string;
  /** resources/icons. */
  readonly iconsFolder: string;
  readonly choose: (choice: TrayChoice) => void;
}

const isPanelDark = (): boolean => {
  // Electron 33 does not know the panel's colour apart from the windows'.
  const known: boolean | undefined = nativeTheme.shouldUseDarkColorsForSystemIntegratedUI;
  return known ?? nativeTheme.shouldUseDarkColors;
};

const LARGE_SCALE = 1.5;

const pictureOf = ({ platform, desktop, iconsFolder }: AppTrayDeps, view: TrayView): NativeImage => {
  const panel: Panel = panelOf(platform, desktop, isPanelDark());
  const file = (size: 16 | 22 | 32): string => join(iconsFolder, 'tray', pictureName(panel, view, size));
  if (platform === 'linux') {
    // Panels get one picture and scale it themselves.
    return nativeImage.createFromPath(file(screen.getPrimaryDisplay().scaleFactor < LARGE_SCALE ? 22 : 32));
  }
  const image = nativeImage.createFromPath(file(16));
  image.addRepresentation({ scaleFactor: 2, buffer: readFileSync(file(32)) });
  image.setTemplateImage(panel === 'template');
  return image;
};

const menuOf = (entries: readonly TrayEntry[], choose: AppTrayDeps['choose']): Menu =>
  Menu.buildFromTemplate(
    entries.map((entry) => {
      if (entry.kind === 'line') return { type: 'separator' };
      const { label, choice } = entry;
      return choice === null ? { label, enabled: false } : { label, click: () => choose(choice) };
    }),
  );

/** Prepares the tray item; it is made when there is something to show. */
export const createTray = (deps: AppTrayDeps): AppTray => {
  let tray: Tray | null = null;
  let view: TrayView | null = null;

  const draw = (): void => {
    if (view === null) return;
    const picture = pictureOf(deps, view);
    if (tray === null) {
      tray = new Tray(picture);
      tray.on('click', () => deps.choose({ kind: 'open' }));
    } else {
      tray.setImage(picture);
    }
    if (deps.platform === 'darwin') tray.setTitle(view.look === 'due' ? String(view.count) : '');
    tray.setToolTip(view.tooltip);
    // On Linux a menu does not follow its changes; it is set as a whole each time.
    tray.setContextMenu(menuOf(view.entries, deps.choose));
  };
  nativeTheme.on('updated', draw);
  return {
    show: (next) => {
      if (tray !== null && JSON.stringify(next) === JSON.stringify(view)) return;
      view = next;
      draw();
    },
    renew: () => {
      tray?.destroy();
      tray = null;
      draw();
    },
    remove: () => {
      nativeTheme.off('updated', draw);
      tray?.destroy();
      tray = null;
      view = null;
    },
  };
};
