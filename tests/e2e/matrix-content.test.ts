import { createServer, type Server } from 'node:net';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { handsOn, type Hands } from './hands';
import { openKiosk, type Kiosk } from './kiosk';
import { matrix } from './matrix-case';
import { unmoved } from './unmoved';

const it = matrix('content');
let kiosk: Kiosk;
let hands: Hands;
let listener: Server;
let calls = 0;
let port = 0;
beforeAll(async () => {
  listener = createServer((socket) => (calls++, socket.destroy())).listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  port = (listener.address() as { port: number }).port;
  kiosk = await openKiosk();
  hands = handsOn(kiosk.display);
  await kiosk.page.locator('.attract-screen').waitFor();
});
afterAll(async () => {
  listener?.close();
  await kiosk?.close();
});

/** Runs in the page, as a hostile exhibit would if everything before had failed. */
const inPage = <Result>(script: string) => kiosk.page.evaluate(script) as Promise<Result>;
const still = () => unmoved(kiosk, hands);
const link = (attributes: string) => `(() => { const link = document.createElement('a'); Object.assign(link, ${attributes}); document.body.append(link); link.click(); link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true })); link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true })); link.remove(); })()`;

describe('what an exhibit’s content may try', () => {
  it('W-01 new windows', async () => {
    await inPage(`window.open('vitrine://app/'); window.open('https://192.0.2.1/', 'x', 'popup')`);
    await inPage(link(`{ href: 'https://192.0.2.1/', target: '_blank' }`));
    await still();
  });

  it('W-02 new windows from a frame', async () => {
    await inPage(`(() => { const frame = document.createElement('iframe'); document.body.append(frame); try { frame.contentWindow.open('vitrine://app/'); } catch {} frame.remove(); })()`);
    await still();
  });

  it('W-03 addresses that other programs answer', async () => {
    for (const href of ['mailto:a@192.0.2.1', 'tel:123', 'ms-settings:', 'x-apple.systempreferences:', 'vscode://file', 'ftp://192.0.2.1/']) {
      await inPage(link(`{ href: '${href}' }`));
      await inPage(`(() => { const frame = document.createElement('iframe'); frame.src = '${href}'; document.body.append(frame); setTimeout(() => frame.remove(), 50); })()`);
    }
    await still();
  });

  it('W-04 refresh, forms and another base', async () => {
    await inPage(`(() => {
      document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=https://192.0.2.1/"><base href="https://192.0.2.1/">');
      for (const method of ['get', 'post']) { const form = Object.assign(document.createElement('form'), { method, action: 'https://192.0.2.1/' }); document.body.append(form); form.submit(); form.remove(); }
    })()`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await inPage(`document.head.querySelectorAll('meta[http-equiv=refresh], base').forEach((one) => one.remove())`);
    await still();
  });

  it('W-05 closing the window', async () => {
    await inPage(`window.close(); self.close(); top.close(); document.defaultView.close()`);
    await inPage(`(() => { const frame = document.createElement('iframe'); document.body.append(frame); try { frame.contentWindow.top.close(); frame.contentWindow.parent.close(); } catch {} frame.remove(); })()`);
    await still();
  });

  it('W-06 printing', async () => {
    await inPage(`window.print(); document.execCommand('print')`);
    await still();
  });

  it('W-07 dialogues', async () => {
    expect(await inPage(`[alert('x'), confirm('x'), prompt('x')]`)).toEqual([undefined, undefined, undefined]);
    await still();
  });

  it('W-08 choosing a file', async () => {
    await inPage(`(() => { const field = Object.assign(document.createElement('input'), { type: 'file', id: 'file' }); const label = Object.assign(document.createElement('label'), { htmlFor: 'file' }); document.body.append(field, label); field.click(); label.click(); field.showPicker(); field.remove(); label.remove(); Object.assign(document.createElement('input'), { type: 'file' }).click(); })()`);
    await still();
  });

  it('W-09 choosing a file by its newer names', async () => {
    expect(await inPage(`['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'].map((name) => window[name]?.())`)).toEqual([undefined, undefined, undefined]);
    await still();
  });

  it('W-10 fields that open a popup', async () => {
    await inPage(`(() => { for (const type of ['color', 'date', 'time', 'month']) { const field = Object.assign(document.createElement('input'), { type }); document.body.append(field); field.click(); field.showPicker?.(); field.remove(); } })()`);
    await still();
  });

  it('W-11 downloads', async () => {
    const files = () => readdirSync(kiosk.home.folder, { recursive: true }).filter((name) => /stolen/.test(String(name)));
    await inPage(link(`{ href: '/exhibit/exhibit.en.json', download: 'stolen.json' }`));
    await inPage(link(`{ href: URL.createObjectURL(new Blob(['x'])), download: 'stolen.txt' }`));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(files()).toEqual([]);
    expect(kiosk.log('refused').some((line) => line.startsWith('download'))).toBe(true);
    await still();
  });

  it('W-12 full screen, pointer and keyboard for itself', async () => {
    await inPage(`void (document.body.requestFullscreen().catch(() => undefined), document.body.requestPointerLock(), navigator.keyboard?.lock?.().catch(() => undefined))`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await inPage('document.pointerLockElement === null && document.fullscreenElement === null')).toBe(true);
    expect(kiosk.log('refused')).toEqual(expect.arrayContaining(['permission fullscreen']));
    await still();
  });

  it('W-13 permissions', async () => {
    const names = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi', 'screen-wake-lock', 'idle-detection', 'local-fonts', 'persistent-storage'];
    const states = await inPage<string[]>(`Promise.all(${JSON.stringify(names)}.map((name) => navigator.permissions.query({ name }).then(({ state }) => state, () => 'denied')))`);
    expect(states.filter((state) => state !== 'denied')).toEqual([]);
    const asked = await inPage<string[]>(`Promise.all([navigator.mediaDevices?.getUserMedia({ audio: true }), navigator.mediaDevices?.getDisplayMedia(), navigator.clipboard?.readText(), navigator.requestMIDIAccess?.(), navigator.wakeLock?.request('screen')].map((work) => (work ?? Promise.reject()).then(() => 'granted', () => 'denied')))`);
    expect(asked.filter((one) => one === 'granted')).toEqual([]);
  });

  it('W-14 moving the window', async () => {
    await inPage('moveTo(50, 50); resizeTo(300, 300); moveBy(9, 9); blur()');
    await still();
  });

  it('W-15 a page that will not be left', async () => {
    await inPage(`window.onbeforeunload = (event) => { event.preventDefault(); return 'stay'; }`);
    await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.reload());
    await kiosk.page.waitForFunction(() => window.onbeforeunload === null);
    await kiosk.page.locator('.attract-screen').waitFor();
  });

  it('W-16 requests to this machine and to others', async () => {
    const tried = await inPage<string[]>(`Promise.all([
      fetch('http://127.0.0.1:${port}/'), fetch('file:///etc/passwd'), navigator.sendBeacon('http://127.0.0.1:${port}/b') ? Promise.reject() : Promise.reject(),
      new Promise((resolve, reject) => { const image = new Image(); image.onload = resolve; image.onerror = reject; image.src = 'http://127.0.0.1:${port}/i'; }),
      new Promise((resolve, reject) => { const socket = new WebSocket('ws://127.0.0.1:${port}/'); socket.onopen = resolve; socket.onerror = reject; }),
      new Promise((resolve, reject) => { const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'http://127.0.0.1:${port}/c', onload: resolve, onerror: reject }); document.head.append(link); }),
    ].map((work) => work.then(() => 'went out', () => 'stopped')))`);
    await inPage(`['prefetch', 'preconnect', 'dns-prefetch', 'modulepreload'].forEach((rel) => document.head.append(Object.assign(document.createElement('link'), { rel, href: 'http://127.0.0.1:${port}/p' })))`);
    await inPage(`(() => { const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] }); peer.createDataChannel('x'); return peer.createOffer().then((offer) => peer.setLocalDescription(offer)).catch(() => undefined).then(() => undefined); })()`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(tried.filter((one) => one !== 'stopped')).toEqual([]);
    expect(calls).toBe(0);
  });

  it('W-17 scripts in markup', async () => {
    const ran = await inPage(`(() => {
      const box = document.createElement('div');
      box.innerHTML = '<img src=x onerror="window.ran = 1"><svg onload="window.ran = 1"><script>window.ran = 1<\\/script></svg><iframe srcdoc="<script>parent.ran = 1<\\/script>"></iframe><a href="javascript:window.ran = 1" id="js">x</a>';
      document.body.append(box); box.querySelector('#js').click();
      return new Promise((resolve) => setTimeout(() => (box.remove(), resolve('ran' in window)), 400));
    })()`);
    expect(ran).toBe(false);
    await still();
  });

  it('W-18 addresses that climb out of their folder', async () => {
    const paths = ['../../etc/passwd', '..%2f..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd', '..%5c..%5cwin.ini', '/etc/passwd', '//etc/passwd', '....//....//etc/passwd', '%252e%252e/etc/passwd', 'C:/x', 'x::$DATA', 'con.png', 'exhibit/../../../../../../etc/passwd', 'exhibit/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd', 'exhibit/media/..%2f..%2f..%2f..%2fetc%2fpasswd', 'assets/..%2f..%2felectron%2fmain.cjs', '..%2felectron%2fmain.cjs', 'exhibit/%00', 'exhibit/report.json%00.png', '.env', 'package.json'];
    let state = 7;
    const chance = () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff;
    const parts = ['..', '.', '%2e%2e', '..%2f', '..%5c', 'etc', 'passwd', '%00', 'exhibit', 'media', '/', '\\\\', '%252e', 'app.asar'];
    const fuzz = Array.from({ length: 500 }, () => Array.from({ length: 1 + Math.floor(chance() * 6) }, () => parts[Math.floor(chance() * parts.length)]).join('/'));
    const leaked = await inPage<string[]>(`Promise.all(${JSON.stringify([...paths, ...fuzz])}.map((path) => fetch('vitrine://app/' + path).then(async (answer) => { const text = answer.ok ? await answer.text() : ''; return /root:|\\[fonts\\]|require\\(.electron/.test(text) ? path : ''; }, () => ''))).then((all) => all.filter(Boolean))`);
    expect(leaked).toEqual([]);
  });

  it('W-19 parts of a file', async () => {
    const status = await inPage<(number | string)[][]>(`Promise.all(['bytes=0-', 'bytes=10-19', 'bytes=-5', 'bytes=99999999999-', 'bytes=5-2'].map((range) => fetch('/exhibit/exhibit.en.json', { headers: { range } }).then(async (answer) => [range, answer.status, range === 'bytes=10-19' ? (await answer.arrayBuffer()).byteLength : 0])))`);
    expect(status.map(([, code]) => code)).toEqual([206, 206, 206, 416, expect.any(Number)]);
    expect(status[1]![2]).toBe(10);
  });

  it('W-20 the host’s own objects', async () => {
    expect(await inPage(`['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer'].filter((name) => name in window)`)).toEqual([]);
    expect(await inPage(`Object.isFrozen(window.vitrine) || (() => { try { window.vitrine.drawn = 1; } catch {} return typeof window.vitrine.drawn === 'function'; })()`)).toBe(true);
    await inPage(`Object.prototype.polluted = 1; Array.prototype.map = Array.prototype.map; delete Object.prototype.polluted`);
  });

  it('W-21 commands from a frame', async () => {
    const found = await inPage(`(() => { const frame = document.createElement('iframe'); document.body.append(frame); const has = frame.contentWindow && 'vitrine' in frame.contentWindow; frame.remove(); return has; })()`);
    expect(found).toBe(false);
  });

  it('W-23 embedded programs and pages', async () => {
    await inPage(`(() => { document.body.insertAdjacentHTML('beforeend', '<div id="embedded"><webview src="https://192.0.2.1/"></webview><object data="/exhibit/exhibit.en.json"></object><embed src="/exhibit/exhibit.en.json"><portal src="/"></portal></div>'); })()`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await inPage(`document.querySelector('#embedded').remove()`);
    await still();
  });

  it('W-24 service workers and what outlives a page', async () => {
    const tried = await inPage<string[]>(`Promise.all([navigator.serviceWorker?.register('/sw.js') ?? Promise.reject(), new Promise((resolve, reject) => { try { const worker = new SharedWorker('/assets/none.js'); worker.onerror = reject; setTimeout(reject, 300); } catch (error) { reject(error); } })].map((work) => work.then(() => 'registered', () => 'refused')))`);
    expect(tried).toEqual(['refused', 'refused']);
  });

  it('W-25 a sandboxed frame and its surroundings', async () => {
    const origin = await inPage(`(() => { const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<p>x</p>' }); frame.sandbox = 'allow-scripts'; document.body.append(frame); return new Promise((resolve) => { frame.onload = () => { let reach = 'none'; try { reach = frame.contentDocument ? 'document' : 'none'; } catch {} frame.remove(); resolve(reach); }; setTimeout(() => resolve('none'), 500); }); })()`);
    expect(origin).toBe('none');
    await still();
  });
});
