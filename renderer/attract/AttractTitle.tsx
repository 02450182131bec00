import { lookup } from '../lookup';
import { Forme } from '../shell/Forme';
import { useExhibit } from '../store';
import { TouchPrompt } from './TouchPrompt';

/** The giant of the exhibit: its number, its title in the first language, the others beneath, the crowd at the foot. */
export function AttractTitle() {
  const exhibit = useExhibit();
  const { titles, languages, attract } = exhibit;
  const [first, ...others] = [...languages].reverse();
  const band = attract.band && lookup(exhibit).plate.get(attract.band);
  const main = titles[first!]!;
  return (
    <div className="attract">
      <p className="attract-top"><span className="attract-title" lang={first}>{main.title}</span><span className="attract-dates" lang={first}>{main.subtitle}</span></p>
      {attract.number && <div className="attract-number bois">{attract.number}</div>}
      <div className={`attract-words${attract.number ? '' : ' attract-words-whole'}`}>
        <Forme as="div" className="attract-headline" lines={main.headline} max={46} maxWide={46} />
        {others.map((lang) => (
          <p key={lang} className="attract-other" lang={lang}>{[attract.number, ...titles[lang]!.headline].filter(Boolean).join(' ')}</p>
        ))}
      </div>
      {band && <img className="attract-band" src={`/exhibit/${band.src}`} alt="" draggable={false} />}
      <TouchPrompt />
    </div>
  );
}
