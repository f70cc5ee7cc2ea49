import { app, type Session, type WebContents } from 'electron';
import { WINDOW_URL } from './window-url.ts';

/** What no page may do here, whatever got into it. */

/** What leads out of the app. Its own schemes are not asked about: each question would wait for this process. */
const FOREIGN = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'] };
const DEV_SOCKET = /^ws:\/\/localhost:\d+\//;

/** No permissions, no downloads, and not one byte from the network. */
export const guardSession = (session: Session, dev: boolean): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(FOREIGN, ({ url }, answer) => answer({ cancel: !(dev && DEV_SOCKET.test(url)) }));
};

/** The page stays where it is, opens nothing and embeds nothing. */
export const guardContents = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => {
    if (event.url !== WINDOW_URL) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};

/** Guards whatever contents anybody ever creates. */
export const guardAllContents = (): void => {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
};
