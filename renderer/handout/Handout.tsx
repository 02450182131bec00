import { QrCode } from '../take-along/QrCode';
import { addressOf } from '../take-along/item-at-hand';
import { rendition } from '../sheet/picture-of';
import { Forme } from '../shell/Forme';
import { lookup } from '../lookup';
import { useExhibit } from '../store';
import { useWords } from '../words';
import { inLanguage } from '../shell/in-language';
import { HandoutStop } from './HandoutStop';
import { pagesOf, sourcesOf, WHOLE, type Printed } from './handout-of';
import type { InsetLayer } from './map-inset';
import './handout.css';

/** Lines of sources that fit on a page. */
const SOURCES = 34;
/** And on half of one. */
const FEW = 24;

/** A tour on paper: a cover, the stops with picture, plan and words, and where it is all from. Each page is one sheet of A4. */
export function Handout({ printed, id, layers, address }: { printed: Printed; id: string; layers: InsetLayer[]; address?: string }) {
  const exhibit = useExhibit();
  const plate = lookup(exhibit).plate.get(printed.plate ?? '');
  const pages = pagesOf(printed.stops, printed.perPage);
  const sources = sourcesOf(exhibit, printed);
  // A page that has room for them after the last stop takes them: no sheet of paper for half of one.
  const shared = sources.length <= FEW && (pages.at(-1)?.length ?? printed.perPage) <= printed.perPage / 2;
  const link = address && addressOf(address, { kind: id === WHOLE ? 'exhibit' : 'tour', id }, exhibit.lang);
  return (
    <main className="handout" lang={printed.lang}>
      <section className="handout-page handout-cover">
        {plate && <img src={rendition(plate, 1400)} alt="" />}
        <div className="handout-title">
          <p className="cap">{exhibit.titles[exhibit.lang]?.title}</p>
          <Forme lines={printed.headline} max={64} maxWide={26} yields />
          <div className="handout-under">
            <p className="handout-short">{printed.short}</p>
            {link && <div className="handout-link"><QrCode text={link} label={printed.title} /><p dir="ltr">{link}</p></div>}
          </div>
        </div>
      </section>
      {pages.map((stops, page) => (
        <section key={page} className="handout-page" data-stops={printed.perPage}>
          {stops.map((stop, n) => <HandoutStop key={n} stop={stop} within={inLanguage(printed, 'html')} number={page * printed.perPage + n + 1} layers={layers} small={printed.perPage > 2} />)}
          {shared && page === pages.length - 1 && <div className="handout-sources handout-rest"><Sources sources={sources} credits={exhibit.credits} /></div>}
          <footer><span>{printed.title}</span><span>{page + 2}</span></footer>
        </section>
      ))}
      {!shared && pagesOf(sources, SOURCES).map((some, page) => (
        <section key={`sources ${page}`} className="handout-page handout-sources">
          <Sources sources={some} credits={page === 0 ? exhibit.credits : []} />
          <footer><span>{printed.title}</span><span>{pages.length + page + 2}</span></footer>
        </section>
      ))}
    </main>
  );
}

function Sources({ sources, credits }: { sources: string[]; credits: string[] }) {
  const say = useWords();
  return (
    <>
      <h2 className="bois">{say('sheet.sources')}</h2>
      <ul>{sources.map((source) => <li key={source} dir="auto">{source}</li>)}</ul>
      {credits.length > 0 && <p className="handout-credits">{credits.join(' · ')}</p>}
    </>
  );
}
