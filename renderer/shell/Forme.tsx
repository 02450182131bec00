import { useLayoutEffect, useRef } from 'react';
import { fitLines } from './fit-lines';
import './forme.css';

interface FormeProps {
  lines: string[];
  /** Largest size of a line in rem; a line that would be larger is set flush left at this size. */
  max?: number;
  /** Largest size of the wide line above the last. */
  maxWide?: number;
  /** The last line gives way where the text around the headline would not fit its box. */
  yields?: boolean;
  className?: string;
  /** The language of the lines where it may not be that of what is around them. */
  within?: { lang: string; dir: 'ltr' | 'rtl' };
  as?: 'h1' | 'h2' | 'div';
}

/**
 * A headline set like wood type: every line is scaled to fill the measure, the last one in Bois, those before it in the
 * wide Antique.
 */
export function Forme({ lines, max = 34, maxWide = 9, yields = false, className = '', within, as: Tag = 'h1' }: FormeProps) {
  const forme = useRef<HTMLHeadingElement>(null);
  const text = lines.join('\n');
  useLayoutEffect(() => {
    const fit = () => forme.current && fitLines(forme.current, { max, maxWide, yields });
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(forme.current!);
    // A headline measured in a stand-in face is measured again in its own, however late a slow disk brings it.
    document.fonts.addEventListener('loadingdone', fit);
    void document.fonts.ready.then(fit);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
    };
  }, [text, max, maxWide, yields]);
  return (
    <Tag {...within} ref={forme} role={Tag === 'div' ? 'img' : undefined} data-aloud className={`forme ${className}`} aria-label={lines.join(' ')}>
      {lines.map((line, i) => (
        <span key={i} aria-hidden className={`${i === lines.length - 1 ? 'bois' : 'wide'}${accented(line) ? ' accented' : ''}`}>{line}</span>
      ))}
    </Tag>
  );
}

/** Whether a capital of the line carries a mark above it, which needs room under the line before. */
const accented = (line: string) => /[\u0300-\u030C]/.test(line.toLocaleUpperCase().normalize('NFD'));
