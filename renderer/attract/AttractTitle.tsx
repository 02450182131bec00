import { lookup } from '../lookup';
import { directionOf } from '../shell/direction';
import { Forme } from '../shell/Forme';
import { useExhibit } from '../store';
import { titlesOf } from './programme';
import { TouchPrompt } from './TouchPrompt';

/** The giant of the exhibit: its number, its title in one language after another, a second one beneath, the crowd at the foot. */
export function AttractTitle({ round }: { round: number }) {
  const exhibit = useExhibit();
  const { titles, attract } = exhibit;
  const [lang, ...others] = titlesOf(exhibit, round);
  const band = attract.band && lookup(exhibit).plate.get(attract.band);
  const main = titles[lang!]!;
  return (
    <div className="attract" dir={directionOf(lang!)}>
      <p className="attract-top" lang={lang}><span className="attract-title">{main.title}</span><span className="attract-dates">{main.subtitle}</span></p>
      {attract.number && <div className="attract-number bois">{attract.number}</div>}
      <div className={`attract-words${attract.number ? '' : ' attract-words-whole'}`} lang={lang}>
        <Forme as="div" className="attract-headline" lines={main.headline} max={46} maxWide={46} />
        {others.map((one) => (
          <p key={one} className="attract-other" lang={one}>{[attract.number, ...titles[one]!.headline].filter(Boolean).join(' ')}</p>
        ))}
      </div>
      {band && <img className="attract-band" src={`/exhibit/${band.src}`} alt="" draggable={false} />}
      <TouchPrompt lang={lang!} />
    </div>
  );
}
