import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { Plate } from '../../exhibit/format/exhibit';
import { filter } from '../actions';
import { onward, readingKey } from '../shell/direction';
import { useWords } from '../words';
import { followDrag } from './drag';
import { HungPlate } from './HungPlate';
import type { WallView } from './wall-view';

interface WallProps {
  plates: Plate[];
  view: WallView;
  /** The plate that is in sight at first. */
  first: number;
}

/** The wall itself: it slides sideways under a finger, a wheel or the arrow keys; only what is near the screen exists. */
export function Wall({ plates, view, first }: WallProps) {
  const say = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => view.attach(frame.current!, strip.current!), [view]);
  useLayoutEffect(() => view.show(plates.map(({ width, height }) => width / height || 1), first), [view, plates, first]);
  useEffect(() => hands(frame.current!, view), [view]);
  const { hanging, slice } = useSyncExternalStore(view.subscribe, view.shown);
  const boxes = hanging.boxes.length === plates.length ? hanging.boxes : [];
  const near = boxes.length ? plates.slice(slice.from, slice.to) : [];
  return (
    <div className="walls-frame" ref={frame}>
      <div className="walls-strip" ref={strip} role="list" aria-label={say('gallery.label')} onKeyDown={(event) => walk(event, view)}>
        {near.map((plate, i) => (
          <HungPlate key={plate.id} plate={plate} box={boxes[slice.from + i]!} index={slice.from + i} of={plates.length} onFocus={view.reveal} />
        ))}
      </div>
      {plates.length === 0 && (
        <div className="walls-empty">
          <p>{say('gallery.empty')}</p>
          <button type="button" onClick={() => filter({ themes: [], kinds: [] })}>{say('gallery.everything')}</button>
        </div>
      )}
    </div>
  );
}

function hands(frame: HTMLElement, { slide, screen }: WallView) {
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const line = event.deltaMode === 1 ? 40 : 1;
    slide.to(slide.at + (event.deltaX * onward() || event.deltaY) * line);
  };
  const grab = () => slide.stop();
  const forget = followDrag(frame, { move: (dx) => slide.to(slide.at - dx * onward()), end: (speed) => slide.fling(-speed * onward(), screen()) });
  frame.addEventListener('pointerdown', grab);
  frame.addEventListener('wheel', wheel, { passive: false });
  return () => {
    forget();
    frame.removeEventListener('pointerdown', grab);
    frame.removeEventListener('wheel', wheel);
  };
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Arrow keys go from plate to plate, in their order. */
function walk(event: KeyboardEvent<HTMLElement>, view: WallView) {
  const index = Number((event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index);
  const step = steps[readingKey(event.key)];
  if (step === undefined || Number.isNaN(index)) return;
  event.preventDefault();
  event.stopPropagation();
  const next = Math.max(0, Math.min(view.shown().hanging.boxes.length - 1, index + step));
  view.reveal(next, false);
  const strip = event.currentTarget;
  requestAnimationFrame(() => strip.querySelector<HTMLElement>(`[data-index="${next}"] .walls-open`)?.focus());
}
