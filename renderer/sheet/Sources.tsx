import type { Citation } from '../../exhibit/format/exhibit';
import { lookup } from '../lookup';
import { useExhibit } from '../store';
import { useWords } from '../words';

/** Where the facts are from, in the fewest words that a library understands: author, year, place in the work. */
export function Sources({ sources }: { sources: Citation[] }) {
  const say = useWords();
  const { source: byId } = lookup(useExhibit());
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{say('sheet.sources')}</h2>
      <p className="opened-sources">
        {sources.map(({ source, at }) => {
          const known = byId.get(source);
          const name = known?.author ?? known?.title ?? source;
          return <span key={`${source} ${at}`}>{[shortName(name), known?.author ? known.year : undefined, at].filter(Boolean).join(', ')}</span>;
        })}
      </p>
    </section>
  );
}

/** `Prosper-Olivier Lissagaray` is cited as Lissagaray; a body or a title stays whole. */
const shortName = (name: string) => (/^[\p{Lu}][\p{L}.-]+( [\p{Lu}][\p{L}.'’-]+){1,2}$/u.test(name) ? name.split(' ').at(-1)! : name);
