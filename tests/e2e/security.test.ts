import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKiosk, type Kiosk } from './kiosk';
import type { Asked } from './net-log';

/** An address of the documentation network: nobody is ever there. */
const elsewhere = 'https://192.0.2.1';

/** What is put over the whole screen is touched here. By place and not by name: after a refused navigation Playwright waits for one that never comes. */
const anywhere = { x: 400, y: 300 };

let kiosk: Kiosk;
let asked: Asked | undefined;
beforeAll(async () => {
  kiosk = await openKiosk();
  await kiosk.page.locator('#root > *').first().waitFor();
});
const close = async () => (asked ??= await kiosk.close());
afterAll(() => (kiosk ? close() : undefined));

const windows = () => kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const still = async () => {
  expect(await windows()).toBe(1);
  expect(kiosk.page.url()).toMatch(/^vitrine:\/\/app\//);
  expect(await kiosk.page.evaluate(() => document.querySelector('#root')!.childElementCount)).toBeGreaterThan(0);
};

describe('the page', () => {
  it('has no Node, no Electron and nothing of the host but its address', async () => {
    const names = await kiosk.page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', '__dirname'].filter((name) => name in globalThis));
    expect(names).toEqual([]);
  });

  it('runs in a sandboxed process with an isolated world', async () => {
    const preferences = await kiosk.app.evaluate(({ webContents }) => (webContents.getAllWebContents()[0] as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences());
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false });
  });

  it('opens no developer tools', async () => {
    const open = await kiosk.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      contents!.openDevTools();
      return contents!.isDevToolsOpened();
    });
    expect(open).toBe(false);
  });

  it('is served with a strict Content-Security-Policy', async () => {
    const policy = await kiosk.page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-(eval|inline)/);
  });

  it('runs no inline script', async () => {
    const ran = await kiosk.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inline = true';
      document.body.append(script);
      script.remove();
      return 'inline' in globalThis;
    });
    expect(ran).toBe(false);
  });

  it.each(['close', 'print', 'alert', 'confirm', 'prompt', 'open'])('cannot %s', async (name) => {
    // Asked of the page itself, by an element's handler as well as by name: both must be the frozen ones.
    expect(await kiosk.page.evaluate((it) => Object.getOwnPropertyDescriptor(window, it), name)).toMatchObject({ writable: false, configurable: false });
    expect(await kiosk.page.evaluate((it) => (window as unknown as Record<string, (word: string) => unknown>)[it]!('https://192.0.2.1/'), name)).toBeUndefined();
    await still();
  });

  it.each(['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi', 'screen-wake-lock'])('is refused the permission %s', async (name) => {
    expect(await kiosk.page.evaluate(async (it) => (await navigator.permissions.query({ name: it as PermissionName })).state, name)).toBe('denied');
  });
});

describe('no way leads out', () => {
  it.each([
    ['a link', `${elsewhere}/link`, ''],
    ['a link to a new window', `${elsewhere}/window`, '_blank'],
    ['a mail address', 'mailto:visitor@192.0.2.1', ''],
    ['a file', 'file:///etc/passwd', ''],
    ['a page made of data', 'data:text/html,<h1>elsewhere</h1>', ''],
    ['another host of the scheme', 'vitrine://content/', ''],
  ])('by %s', async (_name, address, target) => {
    await kiosk.page.evaluate(
      ([href, where]) => {
        const link = Object.assign(document.createElement('a'), { href, target: where, id: 'out', textContent: 'out' });
        link.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
        document.body.append(link);
      },
      [address, target] as const,
    );
    await kiosk.visitor.tap(anywhere);
    await kiosk.page.evaluate(() => document.querySelector<HTMLElement>('#out')!.click());
    await kiosk.page.evaluate(() => document.querySelector('#out')!.remove());
    await still();
  });

  it('by location, by a form, by a frame', async () => {
    await kiosk.page.evaluate((address) => {
      location.href = `${address}/location`;
      const form = Object.assign(document.createElement('form'), { action: `${address}/form`, method: 'post' });
      const frame = Object.assign(document.createElement('iframe'), { src: `${address}/frame` });
      document.body.append(form, frame);
      form.submit();
      form.remove();
      frame.remove();
    }, elsewhere);
    await still();
  });

  it('by a file chooser', async () => {
    const choosers: unknown[] = [];
    kiosk.page.on('filechooser', (chooser) => choosers.push(chooser));
    await kiosk.page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { type: 'file', id: 'file' });
      field.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647';
      document.body.append(field);
    });
    await kiosk.visitor.tap(anywhere);
    await kiosk.page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#file')!;
      field.click();
      field.showPicker?.();
      field.dispatchEvent(new MouseEvent('click'));
      field.remove();
      Object.assign(document.createElement('input'), { type: 'file' }).click();
    });
    expect(await kiosk.page.evaluate(() => ['showOpenFilePicker', 'showDirectoryPicker', 'showSaveFilePicker'].map((name) => (window as unknown as Record<string, () => unknown>)[name]!()))).toEqual([undefined, undefined, undefined]);
    expect(choosers).toEqual([]);
    await still();
  });

  it('by a key', async () => {
    for (const key of ['Alt+F4', 'Control+w', 'Control+r', 'Control+Shift+i', 'F5', 'F11', 'F12', 'Control+Equal', 'Alt+ArrowLeft']) await kiosk.visitor.press(key);
    await still();
    expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isKiosk())).toBe(true);
    expect(await kiosk.page.evaluate(() => devicePixelRatio)).toBe(1);
  });

  it('by a request: each one is stopped and logged', async () => {
    const tries = await kiosk.page.evaluate(async (address) => {
      const fails = async (work: Promise<unknown>) => work.then(() => 'went out', () => 'stopped');
      const picture = new Promise((resolve, reject) => {
        const image = Object.assign(new Image(), { onload: resolve, onerror: reject });
        image.src = `${address}/picture.png`;
      });
      return Promise.all([fails(fetch(`${address}/fetch`)), fails(picture)]);
    }, elsewhere);
    expect(tries).toEqual(['stopped', 'stopped']);
    // The page's policy stops these before they are requests; from where there is no policy the host stops them.
    const answer = await kiosk.app.evaluate(async ({ session }, address) => {
      const fetching = (session.defaultSession as unknown as { fetch: typeof fetch }).fetch(`${address}/host`);
      return fetching.then(() => 'went out', (error: Error) => error.message);
    }, elsewhere);
    expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(kiosk.log('blocked').some((line) => line.includes(`${elsewhere}/host`))).toBe(true);
  });

  it('by what Chromium does of itself: its own network log names no address, no name and no socket', async () => {
    const { addresses, names, sockets } = await close();
    expect({ addresses: addresses.filter((one) => !one.startsWith(elsewhere)), names, sockets }).toEqual({ addresses: [], names: [], sockets: [] });
  });
});
