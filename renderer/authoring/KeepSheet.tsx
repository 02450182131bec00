import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { AuthoredTour, KeepAsked, KeptStop } from '../../electron/contract';
import { partAtHand } from '../gallery/part-at-hand';
import { loadExhibit } from '../load-exhibit';
import { planNow } from '../map/the-plan';
import { useStore } from '../store';
import { say as sayIn, useWords } from '../words';
import { headlineOfStop } from './headline-of-stop';
import { stopOfVisit } from './stop-of-visit';

interface KeepSheetProps {
  tours: AuthoredTour[];
  /** The tour that the last stop went into, or that is taken. */
  last?: string;
  keep: (asked: KeepAsked) => void;
  close: () => void;
}

/** Asks which tour, and what the stop is called. A modal dialog: nothing behind it takes the keys. */
export function KeepSheet({ tours, last, keep, close }: KeepSheetProps) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [stop] = useState(stopNow);
  const [headlines, setHeadlines] = useState<Record<string, string[]>>({});
  const [tour, setTour] = useState(tours.find(({ id }) => id === last)?.id ?? tours[0]?.id ?? '');
  const [name, setName] = useState('');
  const [headline, setHeadline] = useState(() => headlineOfStop(useStore.getState().exhibit, stop, useStore.getState().visit).join(' / '));
  const [text, setText] = useState('');
  useEffect(() => dialog.current!.showModal(), []);
  useEffect(() => void headlinesOf(stop).then(setHeadlines), [stop]);
  const done = (event: FormEvent) => {
    event.preventDefault();
    const { lang } = useStore.getState().exhibit;
    const own = { ...headlines, [lang]: headline.split(/\s+\/\s+/).map((line) => line.trim()).filter(Boolean) };
    keep({ tour: tour ? { id: tour } : { name: name.trim() }, stop, headlines: own, text: text.trim() || sayIn(Object.keys(headlines)[0] ?? lang, {}, 'author.sentence') });
  };
  return (
    <dialog ref={dialog} className="keep" aria-label={say('author.keep')} onClose={close}>
      <form onSubmit={done}>
        <h2 className="bois">{say('author.keep')}</h2>
        <p className="keep-holds">{Object.keys(stop).join(' · ')}</p>
        <label>{say('author.tour')}
          <select value={tour} onChange={({ target }) => setTour(target.value)}>
            {tours.map(({ id, title, stops }) => <option key={id} value={id}>{say('author.option', { title, stops })}</option>)}
            <option value="">{say('author.new')}</option>
          </select>
        </label>
        {!tour && <label>{say('author.name')}<input value={name} onChange={({ target }) => setName(target.value)} required maxLength={120} autoFocus /></label>}
        <label>{say('author.headline')}<input value={headline} onChange={({ target }) => setHeadline(target.value)} required maxLength={200} /></label>
        <label>{say('author.text')}<textarea rows={4} value={text} onChange={({ target }) => setText(target.value)} maxLength={4_000} placeholder={say('author.sentence')} /></label>
        <div className="keep-ways">
          <button type="button" onClick={() => dialog.current!.close()}>{say('author.cancel')}</button>
          <button type="submit" className="keep-do">{say('author.do')}</button>
        </div>
      </form>
    </dialog>
  );
}

/** What the author sees at the moment of the touch. */
function stopNow(): KeptStop {
  const { exhibit, visit } = useStore.getState();
  const onPlan = visit.view === 'explore' || visit.view === 'tours';
  return stopOfVisit(exhibit, visit, { camera: onPlan ? planNow()?.camera : visit.camera, region: partAtHand() });
}

/** The heading in every language of the exhibit, the first one first. */
async function headlinesOf(stop: KeptStop): Promise<Record<string, string[]>> {
  const { exhibit, visit } = useStore.getState();
  const all = await Promise.all(exhibit.languages.map(async (lang) => [lang, headlineOfStop(await loadExhibit(lang), stop, visit)] as const));
  return Object.fromEntries(all);
}
