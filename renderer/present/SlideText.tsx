import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { remPx } from '../gallery/drag';
import { largestFitting } from './largest-fitting';

/** Largest and smallest size of the words, in tenths of a rem; between them the largest that fits is taken. */
const [LARGEST, SMALLEST] = [64, 25];
const SIZES = Array.from({ length: LARGEST - SMALLEST + 1 }, (_, n) => (LARGEST - n) / 10);

/** Words for a hall, as large as they fit. Rendered anew (by a `key`) for other words. */
export function SlideText({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current!;
    const fit = () => {
      // Beside the plan the page keeps the plan's measure, which is small on a 4:3 projector.
      const scale = Math.max(1, Math.min(innerWidth / 144, innerHeight / 108) / remPx());
      const set = (size: number) => (element.style.fontSize = `${size * scale}rem`);
      const fits = (size: number) => (set(size), element.scrollHeight <= element.clientHeight + 1);
      set(largestFitting(SIZES, fits));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  }, []);
  return <div ref={box} className="slide-text">{children}</div>;
}
