import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type MiniSearch from 'minisearch';
import { lookFor } from '../actions';
import { Keyboard } from '../keyboard/Keyboard';
import { Icon } from '../shell/Icon';
import { usePortrait } from '../shell/portrait';
import { ThemeStepper } from '../shell/ThemeStepper';
import { useExhibit, useVisit } from '../store';
import { useWords, type Word } from '../words';
import { find, suggest, type KindFound } from './find';
import { inThemes } from './in-themes';
import { openIndex } from './open-index';
import { wayTo } from './open-hit';
import { SearchSlip } from './SearchSlip';
import './search.css';

/** Slips that stand side by side; within reach they are rows. */
const EACH = { landscape: 5, portrait: 6 };
const LOW = { landscape: 3, portrait: 2 };
const SUGGESTED = 4;
/** Characters of a query. */
const LONGEST = 60;

/** Everything in the exhibit by its words: the query is composed in the stick, results are slips, grouped by kind. */
export function Search() {
  const say = useWords();
  const exhibit = useExhibit();
  const { query = '', themes } = useVisit();
  const [index, setIndex] = useState<MiniSearch>();
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<KindFound>();
  useEffect(() => {
    let gone = false;
    openIndex(exhibit.lang).then((it) => gone || setIndex(it), () => gone || setMissing(true));
    return () => void (gone = true);
  }, [exhibit.lang]);
  // The key answers at once; what it finds may come a frame later.
  const asked = useDeferredValue(query);
  const shows = useMemo(() => {
    const inTheme = inThemes(exhibit, themes);
    return (hit: Parameters<typeof inTheme>[0]) => inTheme(hit) && !!wayTo(exhibit, hit);
  }, [exhibit, themes]);
  const found = useMemo(() => (index ? find(index, asked, shows) : []), [index, asked, shows]);
  const suggested = useMemo(() => (index ? suggest(index, asked, SUGGESTED) : []), [index, asked]);
  const group = found.find((one) => one.kind === kind);
  const hits = group ? group.hits : found.flatMap((one) => one.hits);
  const total = found.reduce((sum, one) => sum + one.hits.length, 0);
  return (
    <section className="region-front search" aria-label={say('nav.search')}>
      <label className="search-stick">
        <span className="visually-hidden">{say('search.field')}</span>
        <input ref={field} className="bois" value={query} onChange={({ target }) => lookFor(target.value)} spellCheck={false} autoComplete="off" inputMode="none" maxLength={LONGEST} placeholder={say('search.ask')} />
        {query && <output aria-live="polite">{index || missing ? say(missing ? 'search.missing' : 'search.found', { count: total }) : ''}</output>}
        {query && <button type="button" className="search-clear" aria-label={say('search.clear')} onClick={() => lookFor('')}><Icon name="close" /></button>}
      </label>
      <div className="search-groups" role="group" aria-label={say('search.groups')}>
        {found.map((one) => (
          <button key={one.kind} type="button" aria-pressed={one.kind === group?.kind} onClick={() => setKind(one.kind === kind ? undefined : one.kind)}>
            {say(`search.${one.kind}` as Word)} <b>{one.hits.length}</b>
          </button>
        ))}
        {!total && suggested.map((words) => <button key={words} type="button" onClick={() => lookFor(words)}>{words}</button>)}
        <ThemeStepper className="search-themes" themes={exhibit.themes} />
      </div>
      <div ref={results}>
        <Slips key={`${asked} ${group?.kind} ${themes.join()}`} hits={hits} query={asked} empty={asked.trim() && index ? say('search.nothing') : ''} />
      </div>
      {!!total && suggested.length > 0 && (
        <div className="search-suggested" role="group" aria-label={say('search.suggested')}>
          {suggested.map((words) => <button key={words} type="button" onClick={() => lookFor(words)}>{words}</button>)}
        </div>
      )}
      <div className="search-keyboard">
        <Keyboard field={field} onText={lookFor} longest={LONGEST} plain done={say('nav.search')} onDone={() => results.current?.querySelector<HTMLElement>('button')?.focus()} />
      </div>
    </section>
  );
}

function Slips({ hits, query, empty }: { hits: Parameters<typeof wayTo>[1][]; query: string; empty: string }) {
  const say = useWords();
  const exhibit = useExhibit();
  const each = (useVisit().aids.includes('reach') ? LOW : EACH)[usePortrait() ? 'portrait' : 'landscape'];
  const [page, setPage] = useState(0);
  const pages = Math.ceil(hits.length / each);
  if (!hits.length) return <p className="search-nothing" role="status">{empty}</p>;
  return (
    <div className="search-results">
      {hits.slice(page * each, page * each + each).map((hit) => (
        <SearchSlip key={`${hit.kind}:${hit.id}`} hit={hit} query={query} onChoose={wayTo(exhibit, hit)!} />
      ))}
      {pages > 1 && (
        <div className="search-turn">
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)} aria-label={say('search.before')}><Icon name="left" /></button>
          <span>{say('sheet.page', { page: page + 1, pages })}</span>
          <button type="button" disabled={page === pages - 1} onClick={() => setPage(page + 1)} aria-label={say('search.after')}><Icon name="right" /></button>
        </div>
      )}
    </div>
  );
}
