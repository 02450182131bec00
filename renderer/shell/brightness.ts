import { kiosk, useKiosk } from '../kiosk-settings';

/**
 * Dims the picture by a dark veil over everything that lets every touch through. A filter would have each frame drawn
 * twice; a veil is one more quad for the compositor, and at full brightness it is not there at all.
 */
export function followBrightness(): () => void {
  const veil = document.createElement('div');
  veil.className = 'veil';
  veil.setAttribute('aria-hidden', 'true');
  Object.assign(veil.style, { position: 'fixed', inset: '0', zIndex: '1000', background: '#000', pointerEvents: 'none' });
  const draw = () => {
    const { brightness } = kiosk();
    veil.style.opacity = String(1 - brightness / 100);
    if (brightness < 100) document.body.append(veil);
    else veil.remove();
  };
  draw();
  const stop = useKiosk.subscribe(draw);
  return () => {
    stop();
    veil.remove();
  };
}
