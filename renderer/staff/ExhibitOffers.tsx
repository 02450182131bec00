import { host } from '../host';
import { Row } from './Row';
import { useStaffLang, useStaffSay } from './staff-say';
import { reasonOf, useAsked } from './use-asked';

const ask = () => host!.staffExhibits();

/** The exhibits on this machine; a touch shows another one, and the page begins anew with it. */
export function ExhibitOffers({ tell }: { tell: (words: string) => void }) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { value: offers = [] } = useAsked(ask);
  return (
    <>
      <h2>{say('staff.exhibits')}</h2>
      {offers.map(({ folder, title, version, languages, shown }) => (
        <Row key={folder} name={title[lang] ?? Object.values(title)[0]} note={`${version} ${languages.join(' / ')}`}>
          {shown ? say('staff.shown') : <button type="button" className="staff-small" onClick={() => void host!.staffShowExhibit(folder).catch((error: Error) => tell(say('staff.failed', { reason: reasonOf(error) })))}>{say('staff.show')}</button>}
        </Row>
      ))}
    </>
  );
}
