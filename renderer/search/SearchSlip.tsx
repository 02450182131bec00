import type { ReactNode } from 'react';
import { rendition } from '../gallery/rendition';
import { lookup } from '../lookup';
import { Likeness } from '../people/Likeness';
import { whenInWords } from '../shell/when-in-words';
import { useExhibit } from '../store';
import { useWords, type Word } from '../words';
import type { Hit } from './find';
import { marked } from './marked';

interface Shown { head: string; title: string; short?: string; number?: number; picture?: ReactNode }

/** One result: what kind it is, its title with what was found underlined, and the number that leads to its day. */
export function SearchSlip({ hit, query, onChoose }: { hit: Hit; query: string; onChoose: () => void }) {
  const shown = useShown(hit);
  if (!shown) return null;
  const { head, title, short, number, picture } = shown;
  return (
    <button type="button" className={`search-slip search-slip-${hit.kind}`} onClick={onChoose}>
      {picture}
      {number !== undefined && <b className="search-number">{number}</b>}
      <small>{head}</small>
      <strong><Marked text={title} query={query} /></strong>
      {short && <span><Marked text={short} query={query} /></span>}
    </button>
  );
}

const Marked = ({ text, query }: { text: string; query: string }) => marked(text, query).map(({ words, found }, i) => (found ? <mark key={i}>{words}</mark> : words));

function useShown({ kind, id }: Hit): Shown | undefined {
  const exhibit = useExhibit();
  const say = useWords();
  const { event, place, person, plate, document, quotation, situation, chapter, tour } = lookup(exhibit);
  const head = say(`search.${kind}` as Word);
  const day = (when: Parameters<typeof whenInWords>[0]) => whenInWords(when, exhibit.lang);
  if (kind === 'event') {
    const it = event.get(id);
    return it && { head: day(it.when), title: it.title, short: it.short, number: it.number };
  }
  if (kind === 'place') {
    const it = place.get(id);
    return it && { head, title: it.name, short: it.short };
  }
  if (kind === 'person') {
    const it = person.get(id);
    return it && { head, title: it.name, short: it.trade, picture: <Likeness person={it} width={110} /> };
  }
  if (kind === 'plate') {
    const it = plate.get(id);
    return it && { head, title: it.title, number: it.number, picture: it.media === 'image' && <img src={rendition(it, 368 * devicePixelRatio)} alt="" decoding="async" draggable={false} /> };
  }
  if (kind === 'document') {
    const it = document.get(id);
    return it && { head, title: it.title, short: it.short, number: it.number };
  }
  if (kind === 'situation') {
    const it = situation.get(id);
    return it && { head: `${head}, ${day(it.when)}`, title: it.line, number: it.number };
  }
  if (kind === 'chapter' || kind === 'tour') {
    const it = (kind === 'chapter' ? chapter : tour).get(id);
    return it && { head, title: it.title, short: it.short };
  }
  const it = quotation.get(id);
  return it && { head, title: it.author, short: it.work };
}
