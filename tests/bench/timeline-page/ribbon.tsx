import { createRoot } from 'react-dom/client';
import type { Exhibit } from '../../../exhibit/format/exhibit';
import { useStore } from '../../../renderer/store';
import { Ribbon } from '../../../renderer/timeline/Ribbon';
import '../../../renderer/shell/tokens.css';
import '../../../renderer/shell/shell.css';
import { event, exhibit, when } from '../../renderer/timeline/make-exhibit';
import { opened, things, whole, type Peer } from './peer';

let made: Exhibit;
let ribbon: HTMLElement;
const kinds = ['decree', 'fighting', 'life'];
const wheel = (init: WheelEventInit) => ribbon.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init }));

/** The ribbon itself, as the kiosk mounts it, driven by the wheel events that a visitor's wheel would send. */
export const peer: Peer = {
  prepare(n) {
    const events = things(n).map(({ id, start, end, title }, i) =>
      event(when(start, end, i % 50 === 0 ? 'month' : 'day'), { id, title, kind: kinds[i % 3]!, weight: 1 + (i % 5) }));
    made = exhibit({ period: when(whole.start, whole.end, 'year'), events });
  },
  load(element) {
    const at = Date.UTC(1765, 0);
    useStore.setState({ exhibit: made, visit: { view: 'explore', lang: 'en', at, scale: 'year', span: opened, themes: [], kinds: [], aids: [] }, trail: [], phase: 'visit', playing: false });
    createRoot(element).render(<div style={{ position: 'absolute', inset: 0, bottom: '-8.4rem' }}><Ribbon /></div>);
    requestAnimationFrame(() => { ribbon = element.querySelector('.ribbon')!; });
  },
  pan: () => wheel({ deltaX: 32 }),
  zoom: () => wheel({ deltaY: Math.log(0.95) / 0.0022 }),
};
