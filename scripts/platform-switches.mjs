import { say } from './progress.mjs';
import { sandboxWorks } from './sandbox.mjs';

/** Is there a screen to open a window on? */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Chromium's switches for a kiosk that is not packaged, on the display of this session. */
export function platformSwitches() {
  if (process.platform !== 'linux') return [];
  // Chromium tells this terminal about services of a desktop that a kiosk does not need; what matters is in the kiosk's log.
  const switches = [`--ozone-platform=${process.env.DISPLAY ? 'x11' : 'wayland'}`, '--log-level=3'];
  if (process.getuid() === 0) say('Running as root, where Chromium has no sandbox: use an ordinary user for anything but a try.');
  else if (sandboxWorks()) return switches;
  else say('This system gives no user namespaces, so Chromium runs without its sandbox: for a try only.');
  return [...switches, '--no-sandbox'];
}
