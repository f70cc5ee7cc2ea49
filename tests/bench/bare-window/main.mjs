import { app, BrowserWindow } from 'electron';

/** The least an app with a window can be: an empty page in a sandboxed window. */
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<title>bare</title><h1>bare</h1>');
});
