import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words';
import { Icon } from './Icon';
import './flow.css';

/**
 * Text in columns of the height that there is, turned like pages: no scroll bar, nothing cut. The columns are the
 * browser's own (CSS multi-column); a page is as many of them as stand side by side.
 */
export function Flow({ children }: { children: ReactNode }) {
  const say = useWords();
  const window_ = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(0);
  const [{ pages, stride }, setSize] = useState({ pages: 1, stride: 0 });
  const [way, setWay] = useState(1);
  useLayoutEffect(() => {
    const measure = () => {
      // The typefaces may come after the text is gone.
      if (!window_.current) return;
      const width = window_.current.clientWidth;
      const { columnGap, direction } = getComputedStyle(text.current!);
      const gap = Number.parseFloat(columnGap) || 0;
      // A text in another language than the page's has its columns in its own order.
      setWay(direction === 'rtl' ? -1 : 1);
      // scrollWidth ends at the last column; a hair of rounding must not make another page.
      setSize({ stride: width + gap, pages: Math.max(1, Math.ceil((text.current!.scrollWidth + gap - 4) / (width + gap))) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(window_.current!);
    void document.fonts.ready.then(measure);
    return () => observer.disconnect();
  }, [children]);
  const shown = Math.min(page, pages - 1);
  return (
    <div className={`flow${pages > 1 ? ' flow-paged' : ''}`}>
      <div className="flow-window" ref={window_}>
        <div className="flow-text" data-aloud ref={text} style={{ transform: `translateX(${-shown * stride * way}px)` }}>{children}</div>
      </div>
      {pages > 1 && (
        <div className="flow-turn">
          <button type="button" disabled={shown === 0} onClick={() => setPage(shown - 1)} aria-label={say('list.before')}><Icon name="left" /></button>
          <span aria-live="polite">{say('sheet.page', { page: shown + 1, pages })}</span>
          <button type="button" disabled={shown === pages - 1} onClick={() => setPage(shown + 1)} aria-label={say('list.after')}><Icon name="right" /></button>
        </div>
      )}
    </div>
  );
}
