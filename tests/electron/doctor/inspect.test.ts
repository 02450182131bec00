import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect, isSafe } from '../../../electron/doctor/inspect';
import { report } from '../../../electron/doctor/report';
import { machineOf, type Recorded } from './machine-of';
import { linuxDesktop, linuxKiosk, macDesktop, macKiosk, windowsDesktop, windowsKiosk } from './machines';

const root = join(import.meta.dirname, '../../..');
const examined = (recorded: Recorded, more: Partial<Recorded> = {}) => inspect(machineOf({ ...recorded, ...more, commands: { ...recorded.commands, ...more.commands }, files: { ...recorded.files, ...more.files } }));
const verdicts = async (recorded: Recorded, more?: Partial<Recorded>) => Object.fromEntries((await examined(recorded, more)).map(({ id, verdict }) => [id, verdict]));

describe.each([['Linux', linuxKiosk], ['Windows', windowsKiosk], ['macOS', macKiosk]])('a kiosk set up on %s as documented', (_, kiosk) => {
  it('is found ready for the hall', async () => {
    const findings = await examined(kiosk);
    expect(findings.filter(({ verdict }) => verdict === 'danger' || verdict === 'warning')).toEqual([]);
    expect(isSafe(findings)).toBe(true);
  });
});

describe('a machine as it comes', () => {
  it('is found unsafe on Linux, thing by thing', async () => {
    expect(await verdicts(linuxDesktop)).toMatchObject({ autostart: 'danger', blanking: 'danger', sleep: 'danger', edges: 'danger', keys: 'warning', consoles: 'warning', notifications: 'warning', updates: 'danger', user: 'danger', fonts: 'ok', clock: 'ok' });
  });

  it('is found unsafe on Windows in any language, thing by thing', async () => {
    expect(await verdicts(windowsDesktop)).toMatchObject({ autostart: 'danger', edges: 'danger', blanking: 'danger', sleep: 'danger', updates: 'danger', notifications: 'warning', crashes: 'warning', keys: 'warning', keyboard: 'warning', user: 'danger', clock: 'ok' });
    const [blanking] = (await examined(windowsDesktop)).filter(({ id }) => id === 'blanking');
    expect(blanking!.found.en).toBe('The screen is switched off after 10 min.');
  });

  it('is found unsafe on macOS, thing by thing', async () => {
    expect(await verdicts(macDesktop)).toMatchObject({ autostart: 'danger', blanking: 'danger', sleep: 'danger', edges: 'danger', updates: 'danger', crashes: 'warning', notifications: 'unknown', user: 'danger' });
  });
});

describe('the doctor on Linux', () => {
  const rc = '/opt/Vitrine/resources/session/openbox.xml';

  it('names the keys that the window manager takes for itself', async () => {
    const findings = await examined(linuxKiosk, { files: { [rc]: '<keyboard><keybind key="A-F4"/><keybind key="W-e"/></keyboard>' } });
    expect(findings.find(({ id }) => id === 'keys')).toMatchObject({ verdict: 'danger', found: { en: 'The window manager acts on A-F4, W-e.' } });
  });

  it('knows that openbox binds keys where its configuration says nothing of them', async () => {
    expect(await verdicts(linuxKiosk, { files: { [rc]: '<openbox_config><mouse/></openbox_config>' } })).toMatchObject({ keys: 'danger' });
  });

  it('believes the last piece of the logind configuration', async () => {
    const files = { '/etc/systemd/logind.conf': 'IdleAction=suspend\n', '/etc/systemd/logind.conf.d/90-kiosk.conf': '[Login]\nIdleAction=ignore\n' };
    expect(await verdicts(linuxKiosk, { files, commands: { 'systemctl is-enabled sleep.target suspend.target hibernate.target': 'static\nstatic\nstatic\n' } })).toMatchObject({ sleep: 'warning' });
  });

  it('asks the desktop about the screen under Wayland', async () => {
    const wayland = { env: { WAYLAND_DISPLAY: 'wayland-0' } };
    expect(await verdicts(linuxKiosk, { ...wayland, commands: { 'gsettings get org.gnome.desktop.session idle-delay': 'uint32 300\n' } })).toMatchObject({ blanking: 'danger' });
    expect(await verdicts(linuxKiosk, { ...wayland, commands: { 'gsettings get org.gnome.desktop.session idle-delay': 'uint32 0\n' } })).toMatchObject({ blanking: 'ok' });
    expect(await verdicts(linuxKiosk, wayland)).toMatchObject({ blanking: 'unknown' });
  });

  it('tells a clock in local time from a wrong one', async () => {
    const at = Date.UTC(2027, 4, 14, 13, 42) / 1000;
    const board = (seconds: number) => ({ files: { '/sys/class/rtc/rtc0/since_epoch': String(at + seconds) } });
    expect(await verdicts(linuxKiosk, board(2 * 3600))).toMatchObject({ clock: 'ok' });
    expect(await verdicts(linuxKiosk, board(500))).toMatchObject({ clock: 'warning' });
    expect(await verdicts(linuxKiosk, board(-86_400 * 300))).toMatchObject({ clock: 'warning' });
  });

  it('warns of an entry that starts the kiosk only once, and of a machine that nobody is signed in to', async () => {
    const entry = (exec: string) => ({ ...linuxKiosk, files: { '/home/kiosk/.config/autostart/vitrine.desktop': `Exec=${exec}` } });
    expect((await examined(entry('vitrine'))).find(({ id }) => id === 'autostart')).toMatchObject({ verdict: 'warning', found: { en: expect.stringContaining('nothing starts it again') as string } });
    expect((await examined(entry('/opt/Vitrine/resources/session/vitrine-session'))).find(({ id }) => id === 'autostart')).toMatchObject({ verdict: 'warning', found: { en: expect.stringContaining('nobody is signed in') as string } });
  });
});

describe('the doctor everywhere', () => {
  it.each([
    ['disk', 'danger', { free: 0.5 * 1024 ** 3 }],
    ['disk', 'warning', { free: 3.1 * 1024 ** 3 }],
    ['sandbox', 'danger', { sandboxed: false }],
    ['touch', 'warning', { touch: 'unavailable' as const }],
    ['codecs', 'warning', { codecs: { webm: true, mp4: false } }],
    ['codecs', 'unknown', { codecs: undefined }],
    ['graphics', 'warning', { accelerated: false }],
    ['display', 'warning', { display: { width: 800, height: 600 } }],
    ['pin', 'danger', { pinSet: false }],
    ['clock', 'danger', { now: Date.UTC(1970, 0, 1) }],
  ])('says of %s: %s', async (id, verdict, kiosk) => {
    expect(await verdicts(linuxKiosk, { kiosk })).toMatchObject({ [id]: verdict });
  });

  it('puts the worst first', async () => {
    const order = ['danger', 'warning', 'unknown', 'ok'];
    const found = (await examined(linuxDesktop)).map(({ verdict }) => order.indexOf(verdict));
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('goes on when a system answers in a way that nobody has seen', async () => {
    const machine = machineOf(linuxKiosk);
    const findings = await inspect({ ...machine, run: (command, args) => (command === 'ps' ? Promise.reject(new Error('EAGAIN')) : machine.run(command, args)) });
    expect(findings.find(({ id }) => id === 'edges')).toMatchObject({ verdict: 'unknown', found: { en: 'Could not be examined: EAGAIN' } });
    expect(findings.find(({ id }) => id === 'blanking')).toMatchObject({ verdict: 'ok' });
  });

  it('finds nothing to be sure of on a machine where no command answers', async () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const findings = await inspect(machineOf({ platform }));
      expect(findings.length).toBeGreaterThan(14);
      expect(isSafe(findings)).toBe(false);
    }
  });
});

describe('the report', () => {
  it('says in both languages what was found, what to do, where to read, and the sum of it', async () => {
    const findings = await examined(linuxDesktop);
    expect(report(findings, 'en')).toContain('DANGER   Screen stays on: The screen goes dark: screen saver after 600 s, DPMS.\n         to do: Switch screen saver');
    expect(report(findings, 'fr')).toContain('DANGER   Écran toujours allumé');
    expect(report(findings, 'en').trim().split('\n').at(-1)).toBe('This machine is not ready for the hall.');
  });

  it('points to headings that exist', async () => {
    const all = (await Promise.all([linuxDesktop, windowsDesktop, macDesktop].map((one) => examined(one)))).flat();
    for (const docs of new Set(all.map((one) => one.docs))) {
      const [page, anchor] = docs.split('#');
      expect(existsSync(join(root, page!)), page).toBe(true);
      const headings = [...readFileSync(join(root, page!), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text]) => text!.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));
      expect(headings, docs).toContain(anchor);
    }
  });
});
