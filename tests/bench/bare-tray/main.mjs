import { app, nativeImage, Tray } from 'electron';

/** The least an app can be that waits in the tray: what Keepline is compared to. */
const icon = nativeImage.createFromPath(new URL('../../../resources/icons/app/32.png', import.meta.url).pathname);
app.on('window-all-closed', () => undefined);
app.whenReady().then(() => {
  globalThis.keptTray = new Tray(icon);
  globalThis.keptTray.setToolTip('bare');
});
