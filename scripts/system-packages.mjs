import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run, say, SetupError, step } from './progress.mjs';

/** Debian's and Ubuntu's names of what Electron needs; Ubuntu 24.04 renamed some of them with `t64`. */
const runtime = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libatk-bridge2.0-0', 'libxss1', 'libxtst6', 'libnotify4', 'libdrm2'];
/** A display without a screen, a window manager (without one a full-screen window stays at 800 x 600), and hands on a keyboard. */
const display = ['xvfb', 'xauth', 'openbox', 'xdotool', 'x11-utils'];
/** What the benches measure in. */
const browser = ['chromium'];

/** What `ldconfig -p` must list; this also answers on systems without dpkg. */
const sonames = {
  'libgtk-3-0': 'libgtk-3.so.0', libnss3: 'libnss3.so', libasound2: 'libasound.so.2', libgbm1: 'libgbm.so.1', 'libatk-bridge2.0-0': 'libatk-bridge-2.0.so.0',
  libxss1: 'libXss.so.1', libxtst6: 'libXtst.so.6', libnotify4: 'libnotify.so.4', libdrm2: 'libdrm.so.2',
};
const programs = { xvfb: 'Xvfb', xauth: 'xauth', openbox: 'openbox', xdotool: 'xdotool', 'x11-utils': 'xprop', chromium: 'chromium' };

/** Installs what is missing where that is possible, else says which command does and stops. */
export async function installSystemPackages({ withDisplay, withBrowser = false }) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages([...runtime, ...(withDisplay ? display : []), ...(withBrowser ? browser : [])]);
  if (!missing.length) return;
  if (!hasApt()) throw new SetupError(`These system packages are missing (Debian's names): ${missing.join(' ')}\nInstall them with your system's package manager and start again.`);
  if (process.getuid() !== 0) throw new SetupError(`System packages are missing. Run this once, then start again:\n\n  sudo apt-get install --yes ${available(missing).join(' ')}\n`);
  say(`Missing system packages: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step('Reading the list of system packages (apt-get update)', () => run('apt-get', ['update'], { env }));
  await step('Installing them (apt-get install)', () => run('apt-get', ['install', '--yes', '--no-install-recommends', ...available(missing)], { env }));
  const still = missingPackages(missing);
  if (still.length) throw new SetupError(`After the installation these are still missing: ${still.join(' ')}`);
}

export function missingPackages(packages, cache = libraries(), path = process.env.PATH ?? '') {
  const folders = [...path.split(':'), '/usr/bin', '/usr/local/bin'];
  const there = (name) => (programs[name] ? folders.some((folder) => existsSync(`${folder}/${programs[name]}`)) : cache.includes(`${sonames[name]} `));
  return packages.filter((name) => !there(name));
}

function libraries() {
  for (const ldconfig of ['ldconfig', '/sbin/ldconfig', '/usr/sbin/ldconfig']) {
    try {
      return execFileSync(ldconfig, ['-p'], { encoding: 'utf8', maxBuffer: 1 << 24 });
    } catch {
      // Not on this path; an ordinary user's PATH has no sbin.
    }
  }
  return '';
}

const hasApt = () => existsSync('/usr/bin/apt-get') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));

function available(packages) {
  return packages.map((name) => {
    try {
      return execFileSync('apt-cache', ['show', `${name}t64`], { stdio: ['ignore', 'pipe', 'ignore'] }).length ? `${name}t64` : name;
    } catch {
      return name;
    }
  });
}
