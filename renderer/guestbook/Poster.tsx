import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useWords } from '../words';
import { measureType } from './measure-type';
import { marked, posterLines, type Sheet } from './poster-lines';

interface PosterProps {
  text: string;
  lang: string;
  /** What stands below the rule: what it is about, its number. */
  foot?: ReactNode;
  className?: string;
  /** Nothing is written yet: what it says is a hint. */
  empty?: boolean;
  /** The largest size of a line as a share of the sheet's width. */
  largest?: number;
}

const GAP = 0.035;

/** A message set like a poster of 1871: every line as large as the measure allows. */
export function Poster({ text, lang, foot, className = '', empty, largest = 0.62 }: PosterProps) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet>();
  useLayoutEffect(() => {
    const measure = () => {
      // Type may be ready after the sheet was taken down.
      if (!box.current) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { clientWidth, clientHeight } = box.current;
      const width = clientWidth / rem;
      setSheet({ width: width - 0.1, height: clientHeight / rem, gap: width * GAP, largest: width * largest });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    void document.fonts.ready.then(measure);
    return () => observer.disconnect();
  }, [largest]);
  const lines = sheet ? posterLines(text, sheet, measureType) : [];
  return (
    <article className={`poster ${className}${empty ? ' guestbook-blank' : ''}`}>
      <header className="poster-head" aria-hidden>{say('guestbook.title')}</header>
      <svg className="poster-swell" viewBox="0 0 260 9" aria-hidden><path fill="currentColor" d="M0 4.5L104 2.9Q130 0 156 2.9L260 4.5 156 6.1Q130 9 104 6.1Z" /></svg>
      <div className="poster-type" ref={box} style={{ gap: `${sheet?.gap ?? 0}rem` }} lang={lang} dir="auto" role="img" aria-label={text}>
        {lines.map((line, i) => (
          <span key={i} aria-hidden className={`${line.wide ? 'wide' : 'bois'}${marked(line.text) ? ' accented' : ''}${/[,;]$/.test(line.text) ? ' poster-tail' : ''}`} style={{ fontSize: `${line.size}rem` } as CSSProperties}>{line.text}</span>
        ))}
      </div>
      <footer className="poster-foot">{foot}</footer>
    </article>
  );
}
