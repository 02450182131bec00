import { useEffect, useRef, useState, type ReactNode } from 'react';
import { isCalm } from '../aids/calm';
import { Icon } from './Icon';
import { useWords } from '../words';
import { wholeAbove } from './whole-lines';
import './leaf.css';

/** A text that may be longer than its place: it moves under the finger, and a button at its foot says that there is more. */
export function Leaf({ children, className = '' }: { children: ReactNode; className?: string }) {
  const say = useWords();
  const text = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState<'none' | 'down' | 'up'>('none');
  useEffect(() => watch(text.current!, setMore), []);
  const turn = () => {
    const { scrollTop, clientHeight } = text.current!;
    text.current!.scrollTo({ top: more === 'down' ? scrollTop + clientHeight * 0.8 : 0, behavior: smooth() });
  };
  return (
    <div className={`leaf ${className}`}>
      <div ref={text} className="leaf-text" data-aloud tabIndex={more === 'none' ? undefined : 0}>{children}</div>
      {more !== 'none' && (
        <button type="button" className="leaf-more" data-way={more} onClick={turn}>
          {say(more === 'down' ? 'leaf.more' : 'leaf.top')}
          <Icon name="right" />
        </button>
      )}
    </div>
  );
}

const smooth = () => (isCalm() ? 'instant' : 'smooth');

/** Says whether there is more below, or only above. Returns its clean-up. */
function watch(text: HTMLElement, say: (more: 'none' | 'down' | 'up') => void) {
  const look = () => {
    hideCutLines(text);
    const below = text.scrollHeight - text.clientHeight - text.scrollTop;
    if (text.scrollHeight - text.clientHeight < 4) say('none');
    else say(below > 4 ? 'down' : 'up');
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(text);
  const words = new MutationObserver(look);
  words.observe(text, { childList: true, subtree: true, characterData: true });
  text.addEventListener('scroll', look, { passive: true });
  look();
  return () => {
    sizes.disconnect();
    words.disconnect();
    text.removeEventListener('scroll', look);
  };
}

/** A line of which only a part would show does not show: the text ends between two lines, as on a sheet. */
function hideCutLines(text: HTMLElement) {
  const { top, bottom } = text.getBoundingClientRect();
  const all = document.createRange();
  all.selectNodeContents(text);
  // A box taller than this is a block or a picture, which may be cut.
  const lines = [...all.getClientRects()].filter(({ height }) => height > 0 && height <= 80 * devicePixelRatio);
  const to = wholeAbove(lines, bottom);
  // The same from the other end: as if the page stood on its head.
  const from = -wholeAbove(lines.map(({ top: up, bottom: down, height }) => ({ top: -down, bottom: -up, height })), -top);
  text.style.clipPath = `inset(${from - top}px 0 ${bottom - to}px 0)`;
}
