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

/** What is spoken by one voice. */
interface Piece { words: string; lang: string }

/** The words of the sheet that lies on top: the last one in the page that is not put out of reach. Controls are not read. */
export function wordsInFront(root: ParentNode): Piece[] {
  const marked = [...root.querySelectorAll<HTMLElement>('[data-aloud]')].filter((one) => !one.closest('[inert]'));
  const sheetOf = (one: Element) => one.closest('article, aside, section');
  const top = marked.at(-1) && sheetOf(marked.at(-1)!);
  return marked.filter((one) => sheetOf(one) === top).flatMap((one) => {
    const lang = one.closest<HTMLElement>('[lang]')?.lang ?? 'en';
    const label = one.getAttribute('aria-label');
    return label === null ? piecesOf(withoutControls(one), lang) : [{ words: label, lang }];
  });
}

/** A text that stands in two languages, one after the other: each by its own voice. */
function piecesOf(element: Element, lang: string): Piece[] {
  const pieces: Piece[] = [];
  const read = (node: Node, own: string) => {
    if (node instanceof Element) {
      for (const child of node.childNodes) read(child, child instanceof Element ? child.getAttribute('lang') || own : own);
      return;
    }
    const text = node.textContent ?? '';
    const last = pieces.at(-1);
    if (last && (last.lang === own || !text.trim())) last.words += text;
    else pieces.push({ words: text, lang: own });
  };
  for (const child of element.childNodes) {
    read(child, child instanceof Element ? child.getAttribute('lang') || lang : lang);
    if (pieces.length) pieces.at(-1)!.words += ' ';
  }
  return pieces.map((one) => ({ ...one, words: one.words.replaceAll(/\s+/g, ' ').trim() })).filter(({ words }) => words);
}

function withoutControls(element: HTMLElement): Element {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('button, [aria-hidden="true"], dl, table').forEach((one) => one.remove());
  // Lines of a headline and paragraphs end a breath.
  copy.querySelectorAll('p, blockquote, li, h2, h3').forEach((one) => one.append(' '));
  return copy;
}
