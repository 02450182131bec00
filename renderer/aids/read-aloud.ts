import { useEffect } from 'react';
import { useStore } from '../store';
import { hush, speakAloud } from './voice';

/** A sheet has its words this long after it was chosen, in ms. */
const SETTLED = 500;

/** Reads what the visitor has opened, from its headline on; another choice ends it. Views mark their words with `data-aloud`. */
export function useReadAloud() {
  const on = useStore(({ visit, phase }) => phase === 'visit' && visit.aids.includes('read'));
  const opened = useStore(({ visit: { view, event, place, person, plate, document, open, at, lang } }) => [view, event, place, person, plate, document, open, at, lang].join(' '));
  useEffect(() => {
    if (!on) return undefined;
    const timer = window.setTimeout(() => speakAloud(wordsInFront(document.body)), SETTLED);
    return () => {
      window.clearTimeout(timer);
      hush();
    };
  }, [on, opened]);
}

/** The words of the sheet that lies on top: the last one in the page that is not put out of reach. Controls are not read. */
export function wordsInFront(root: ParentNode): { words: string; lang: string }[] {
  const marked = [...root.querySelectorAll<HTMLElement>('[data-aloud]')].filter((one) => !one.closest('[inert]'));
  const sheetOf = (one: Element) => one.closest('article, aside, section');
  const top = marked.at(-1) && sheetOf(marked.at(-1)!);
  return marked.filter((one) => sheetOf(one) === top).map((one) => ({ words: one.getAttribute('aria-label') ?? withoutControls(one), lang: one.closest<HTMLElement>('[lang]')?.lang ?? 'en' }));
}

function withoutControls(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('button, [aria-hidden="true"], dl, table').forEach((one) => one.remove());
  // Lines of a headline and paragraphs end a breath.
  copy.querySelectorAll('p, blockquote, li, h2, h3').forEach((one) => one.append(' '));
  return [...copy.childNodes].map(({ textContent }) => textContent).join(' ').replaceAll(/\s+/g, ' ').trim();
}
