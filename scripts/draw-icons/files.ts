import { APP_SIZES, appIcon } from './app-icon.ts';
import { encodePng } from './png.ts';
import { type Layer, rasterise } from './raster.ts';
import { COUNTS, PANELS, type Panel, TRAY_SIZES, trayIcon } from './tray-icon.ts';

/** Every picture of resources/icons with its name. */
export interface IconFile {
  readonly name: string;
  readonly size: number;
  readonly pixels: () => Uint8Array;
  readonly draw: () => Buffer;
}

const iconFile = (name: string, size: number, layers: readonly Layer[], field: number): IconFile => {
  const pixels = (): Uint8Array => rasterise(layers, size, field);
  return { name, size, pixels, draw: () => encodePng(pixels(), size) };
};

/** All files: the app's icon by size, the tray's by panel, look, count and size. */
export const iconFiles = (): readonly IconFile[] => {
  const apps = APP_SIZES.map((size) => {
    const { layers, field } = appIcon(size);
    return iconFile(`app/${size}.png`, size, layers, field);
  });
  const trays = (Object.keys(PANELS) as Panel[]).flatMap((panel) =>
    TRAY_SIZES.flatMap((size) => {
      const named = (name: string, layers: readonly Layer[]): IconFile =>
        iconFile(`tray/${panel}/${name}-${size}.png`, size, layers, size);
      const counted = size === 16 ? [] : COUNTS;
      return [
        named('calm', trayIcon('calm', size, panel)),
        named('urgent', trayIcon('urgent', size, panel)),
        named('due', trayIcon('due', size, panel)),
        ...counted.map((count) => named(`due-${count}`, trayIcon('due', size, panel, count))),
      ];
    }),
  );
  return [...apps, ...trays];
};
