import { useEffect, useRef } from 'react';
import { takeAlong } from '../actions';
import { useKiosk } from '../kiosk-settings';
import { lookup } from '../lookup';
import { Icon } from '../shell/Icon';
import { useExhibit, useVisit } from '../store';
import { useWords } from '../words';
import { addressOf, itemAtHand } from './item-at-hand';
import { QrCode } from './QrCode';
import './take-along.css';

/** What is read here can be read on at home: a code for the visitor's own telephone, the title and the sources. */
export function TakeAlong() {
  const say = useWords();
  const exhibit = useExhibit();
  const visit = useVisit();
  const address = useKiosk((settings) => settings.address);
  const sheet = useRef<HTMLElement>(null);
  const item = itemAtHand(exhibit, visit);
  const close = () => takeAlong(false);
  useEffect(() => sheet.current?.focus(), []);
  if (!address || !item) return null;
  const link = addressOf(address, item, exhibit.lang);
  const { source } = lookup(exhibit);
  const sources = item.sources.flatMap(({ source: id, at }) => {
    const known = source.get(id);
    return known ? [[known.author, known.title, known.year, at].filter(Boolean).join(', ')] : [];
  });
  return (
    <section ref={sheet} className="take-along" role="dialog" aria-label={say('take.label')} tabIndex={-1} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <QrCode text={link} label={say('take.code', { title: item.title })} />
      <div>
        <p className="cap">{say('take.how')}</p>
        <h2 className="bois">{item.title}</h2>
        <p className="take-link">{link}</p>
        {sources.length > 0 && <h3 className="cap">{say('sheet.sources')}</h3>}
        <ul>{sources.slice(0, 5).map((one) => <li key={one}>{one}</li>)}</ul>
      </div>
      <button type="button" onClick={close}><Icon name="close" />{say('aids.close')}</button>
    </section>
  );
}
