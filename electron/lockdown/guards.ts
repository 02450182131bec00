import { app, session } from 'electron';
import { log } from '../log';
import { isOwnAddress } from './own-address';

/** Whatever page there is, and whenever it comes: it goes nowhere, opens nothing, embeds nothing. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (what: string) => (event: { preventDefault: () => void; url?: string }) => {
      event.preventDefault();
      log('refused', `${what} ${event.url ?? ''}`.trim());
    };
    contents.on('will-frame-navigate', refuse('navigation'));
    contents.on('will-redirect', refuse('redirection'));
    contents.on('will-attach-webview', refuse('webview'));
    contents.on('will-prevent-unload', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      log('refused', `window ${url}`);
      return { action: 'deny' };
    });
  });
}

/** Electron's defaults grant every permission, ask where to save a download and let every request out. */
export function guardSession(): void {
  const { defaultSession } = session;
  // Without this Chromium fetches a dictionary at the first page, whatever the window says about spelling.
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.setSpellCheckerLanguages([]);
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    log('refused', `permission ${permission}`);
    answer(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  for (const chooser of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    defaultSession.on(chooser as 'select-hid-device', (event) => event.preventDefault());
  }
  defaultSession.on('will-download', (event, item) => {
    event.preventDefault();
    log('refused', `download ${item.getURL()}`);
  });
  defaultSession.webRequest.onBeforeRequest((request, answer) => {
    const cancel = !isOwnAddress(request.url);
    if (cancel) log('blocked', `${request.resourceType} ${request.url}`);
    answer({ cancel });
  });
}
