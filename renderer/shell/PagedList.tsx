import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words';
import { Icon } from './Icon';
import './paged-list.css';

interface PagedListProps<T> {
  items: T[];
  /** Height of an item in rem. */
  height: number;
  children: (item: T) => ReactNode;
  /** Items that stand side by side. */
  columns?: number;
  /** The item whose page is open until another is turned to. */
  at?: string;
}

/** Height of the row of the two buttons, in rem. */
const TURN = 7;

/** A list without a scroll bar: as many items as fit, and a row of two buttons when there are more. */
export function PagedList<T extends { id: string }>({ items, height, children, columns = 1, at }: PagedListProps<T>) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [tall, setTall] = useState(0);
  const [turned, setPage] = useState<number>();
  useLayoutEffect(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const measure = () => setTall(box.current!.clientHeight / rem);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [items, height]);
  const rows = Math.ceil(items.length / columns);
  const all = rows * height <= tall;
  const each = Math.max(1, Math.floor((all ? tall : tall - TURN) / height)) * columns;
  const pages = Math.ceil(items.length / each);
  const own = Math.floor(Math.max(0, items.findIndex(({ id }) => id === at)) / each);
  const page = Math.max(0, Math.min(turned ?? own, pages - 1));
  const shown = items.slice(page * each, page * each + each);
  return (
    <div className="paged-list" ref={box}>
      <div className="paged-items" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {shown.map((item) => <div className="paged-item" key={item.id} style={{ height: `${height}rem` }}>{children(item)}</div>)}
      </div>
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
