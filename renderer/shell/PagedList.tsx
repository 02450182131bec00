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

/** A list without a scroll bar: as many items as fit, and a row of two buttons when there are more. */
export function PagedList<T extends { id: string }>({ items, height, children }: PagedListProps<T>) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(1);
  const [page, setPage] = useState(0);
  useLayoutEffect(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    setRoom(Math.max(1, Math.floor((box.current!.clientHeight / rem) / height)));
    setPage(0);
  }, [items, height]);
  const all = items.length <= room;
  const each = all ? room : Math.max(1, room - 1);
  const pages = Math.ceil(items.length / each);
  const shown = items.slice(page * each, page * each + each);
  return (
    <div className="paged-list" ref={box} style={{ gridAutoRows: `${height}rem` }}>
      {shown.map((item) => <div className="paged-item" key={item.id}>{children(item)}</div>)}
      {!all && (
        <div className="paged-turn">
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)} aria-label={say('list.before')}><Icon name="left" /></button>
          <span>{page + 1} / {pages}</span>
          <button type="button" disabled={page === pages - 1} onClick={() => setPage(page + 1)} aria-label={say('list.after')}><Icon name="right" /></button>
        </div>
      )}
    </div>
  );
}
