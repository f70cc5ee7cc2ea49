// The smallest app that does what the fixture watches for: a notification that can be clicked, and a tray item.
import { app, BrowserWindow, Menu, Notification, nativeImage, Tray } from 'electron';

/** Kept: what is collected by the garbage collector is never clicked. */
const kept = { answer: null };
globalThis.hello = kept;

const openWindow = (title) => {
  const window = new BrowserWindow({ width: 400, height: 300 });
  void window.loadURL(`data:text/html,<title>${title}</title><h1>${title}</h1>`);
};

app.on('window-all-closed', () => undefined);

const greet = () => {
  const pixels = Buffer.alloc(16 * 16 * 4, 255);
  kept.tray = new Tray(nativeImage.createFromBitmap(pixels, { width: 16, height: 16 }));
  kept.tray.setToolTip('hello tooltip');
  const showMenu = (label) =>
    kept.tray.setContextMenu(
      Menu.buildFromTemplate([{ label, click: () => showMenu('Chosen') }, { type: 'separator' }]),
    );
  showMenu('Choose _me');
  kept.toast = new Notification({ title: 'hello <title>', body: 'a &amp; b' });
  kept.toast.on('show', () => (kept.answer = 'shown'));
  kept.toast.on('failed', () => (kept.answer = 'failed'));
  kept.toast.on('click', () => openWindow('clicked'));
  kept.toast.show();
};

// Not awaited: Electron holds back `ready` until this module has been loaded.
void app.whenReady().then(greet);
