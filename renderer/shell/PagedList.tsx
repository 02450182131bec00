import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words';
import { Icon } from './Icon';
import './paged-list.css';

interface PagedListProps<T> {
  items: T[];
  /** Height of an item in rem. */
  height: number;
  children: (item: T) => ReactNode;
}

/** Height of the row of the two buttons, in rem. */
const TURN = 7;

/** A list without a scroll bar: as many items as fit, and a row of two buttons when there are more. */
export function PagedList<T extends { id: string }>({ items, height, children }: PagedListProps<T>) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [tall, setTall] = useState(0);
  const [turned, setPage] = useState(0);
  useLayoutEffect(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const measure = () => setTall(box.current!.clientHeight / rem);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [items, height]);
  const all = items.length * height <= tall;
  const each = Math.max(1, Math.floor((all ? tall : tall - TURN) / height));
  const pages = Math.ceil(items.length / each);
  const page = Math.min(turned, pages - 1);
  const shown = items.slice(page * each, page * each + each);
  return (
    <div className="paged-list" ref={box}>
      {shown.map((item) => <div className="paged-item" key={item.id} style={{ height: `${height}rem` }}>{children(item)}</div>)}
      {!all && (
        <div className="paged-turn" style={{ height: `${TURN}rem` }}>
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)} aria-label={say('list.before')}><Icon name="left" /></button>
          <span>{page + 1} / {pages}</span>
          <button type="button" disabled={page === pages - 1} onClick={() => setPage(page + 1)} aria-label={say('list.after')}><Icon name="right" /></button>
        </div>
      )}
    </div>
  );
}
