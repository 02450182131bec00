import { useLayoutEffect, useRef } from 'react';
import './forme.css';

interface FormeProps {
  lines: string[];
  /** Largest size of a line in rem; a line that would be larger is set flush left at this size. */
  max?: number;
  /** Largest size of the wide line above the last. */
  maxWide?: number;
  className?: string;
  as?: 'h1' | 'h2' | 'div';
}

/** Measured once at this size, in px; the rest is a rule of three. */
const TRIAL = 200;

/**
 * A headline set like wood type: every line is scaled to fill the measure, the last one in Bois, those before it in the
 * wide Antique.
 */
export function Forme({ lines, max = 34, maxWide = 9, className = '', as: Tag = 'h1' }: FormeProps) {
  const forme = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const fit = () => forme.current && fitLines(forme.current, max, maxWide);
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(forme.current!);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  }, [lines, max, maxWide]);
  return (
    <Tag ref={forme} data-aloud className={`forme ${className}`} aria-label={lines.join(' ')}>
      {lines.map((line, i) => (
        <span key={i} aria-hidden className={`${i === lines.length - 1 ? 'bois' : 'wide'}${accented(line) ? ' accented' : ''}`}>{line}</span>
      ))}
    </Tag>
  );
}

/** Whether a capital of the line carries a mark above it, which needs room under the line before. */
const accented = (line: string) => /[\u0300-\u030C]/.test(line.toLocaleUpperCase().normalize('NFD'));

function fitLines(forme: HTMLElement, max: number, maxWide: number) {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const lines = [...forme.children] as HTMLElement[];
  for (const line of lines) line.style.fontSize = `${TRIAL}px`;
  const widths = lines.map((line) => line.getBoundingClientRect().width);
  lines.forEach((line, i) => {
    const most = line.classList.contains('wide') ? maxWide : max;
    const size = Math.min(((forme.clientWidth - 1) / (widths[i] || 1)) * TRIAL / rem, most);
    line.style.fontSize = `${size.toFixed(3)}rem`;
  });
}
