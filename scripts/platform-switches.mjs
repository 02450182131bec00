import { say } from './progress.mjs';
import { sandboxWorks } from './sandbox.mjs';

/** Chromium's switches for a kiosk that is not packaged, on the display of this session or on none. */
export function platformSwitches() {
  if (process.platform !== 'linux') return [];
  // Chromium tells this terminal about services of a desktop that a kiosk does not need; what matters is in the kiosk's log.
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const switches = [`--ozone-platform=${DISPLAY ? 'x11' : WAYLAND_DISPLAY ? 'wayland' : 'headless'}`, '--log-level=3'];
  if (process.getuid() === 0) say('Running as root, where Chromium has no sandbox: use an ordinary user for anything but a try.');
  else if (sandboxWorks()) return switches;
  else say('This system gives no user namespaces, so Chromium runs without its sandbox: for a try only.');
  return [...switches, '--no-sandbox'];
}
