import { useLayoutEffect } from 'react';
import { useKiosk } from '../kiosk-settings';
import { usePortrait } from '../shell/portrait';
import { useStore } from '../store';
import { reachLine } from './reach-line';
import './reach.css';
import './reach-low.css';
import './text-size.css';
import './large.css';

/** Where there is no room for more, short texts and the words on controls grow so far; what is read grows as chosen. */
const MID = 1.5;
const LABEL = 1.15;

/** From this line on the screens have a shape of their own: `reach-low.css`. */
const LOW = 0.56;

/**
 * The visitor's aids on the root element, where style sheets find them (`[data-aids~="contrast"]`, `data-text`, `--text`,
 * `--reach-line`). What draws with the page's colours by itself (the ribbon's canvas, the plan) is told to read them anew.
 */
export function useWornAids() {
  const aids = useStore(({ visit }) => visit.aids.join(' '));
  const textSize = useStore(({ visit }) => visit.textSize ?? 100);
  const display = useKiosk((settings) => settings.display);
  const portrait = usePortrait();
  const { line } = reachLine(display, portrait ? 'portrait' : 'landscape');
  useLayoutEffect(() => {
    const root = document.documentElement;
    const text = String(textSize / 100);
    root.style.setProperty('--reach-line', `${100 * line}vh`);
    root.dataset.line = line > LOW && aids.includes('reach') ? 'low' : '';
    if (root.dataset.aids === aids && root.style.getPropertyValue('--text') === text) return;
    root.dataset.aids = aids;
    // Worn sizes as words, so that a style sheet asks for `[data-text~="large"]` and not for three numbers.
    root.dataset.text = textSize >= 150 ? 'large' : textSize > 100 ? 'grown' : 'usual';
    root.style.setProperty('--text', text);
    root.style.setProperty('--text-mid', String(Math.min(textSize / 100, MID)));
    root.style.setProperty('--text-label', String(Math.min(textSize / 100, LABEL)));
    window.dispatchEvent(new Event('resize'));
    document.dispatchEvent(new Event('vitrine:aids'));
  }, [aids, textSize, line]);
}
