import { useExhibit } from '../store';
import { Row } from './Row';
import { useStaffSay } from './staff-say';

/** Each tour, and the whole exhibit, to print: in each language, onto the stick with the most room. */
export function HandoutRows({ stick, busy, write }: { stick?: string; busy: boolean; write: (tour: string, lang: string) => void }) {
  const say = useStaffSay();
  const { items, languages } = useExhibit();
  const all = [...items.tour.map(({ id, title }) => ({ id, title })), { id: 'exhibit', title: say('staff.handout.exhibit') }];
  return (
    <>
      <h2>{say('staff.handout')}</h2>
      {!stick && <p className="staff-empty">{say('staff.handout.none')}</p>}
      {stick && all.map(({ id, title }) => (
        <Row key={id} name={title}>
          {languages.map((lang) => <button key={lang} type="button" className="staff-small" disabled={busy} onClick={() => write(id, lang)}>{lang.toUpperCase()}</button>)}
        </Row>
      ))}
    </>
  );
}
