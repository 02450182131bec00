import { useState } from 'react';
import { host } from '../host';
import { Row } from './Row';
import { sizeWords } from './size-words';
import { useStaffLang, useStaffSay } from './staff-say';
import { reasonOf, useAsked } from './use-asked';

const ask = () => host!.staffUpdates();

/** Updates on a stick: checked as a whole before anything is touched, and refused with the reason. */
export function UpdateOffers({ tell }: { tell: (words: string) => void }) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { value: offers, again } = useAsked(ask);
  const [busy, setBusy] = useState<string>();
  const take = async (path: string, name: string) => {
    setBusy(path);
    tell(say('staff.update.checking', { name }));
    await host!.staffInstallUpdate(path).then(
      () => tell(say('staff.update.taken', { name })),
      (error: Error) => tell(say('staff.update.refused', { name, reason: reasonOf(error) })),
    );
    setBusy(undefined);
    again();
  };
  return (
    <>
      <h2 className="staff-next">{say('staff.update')}</h2>
      {offers?.length === 0 && <p className="staff-empty">{say('staff.update.none')}</p>}
      {offers?.map(({ path, name, bytes, version, shown, refused }) => (
        <Row key={path} name={name} note={refused?.[lang] ?? [version, sizeWords(bytes, lang)].filter(Boolean).join(', ')} mark={refused && 'bad'}>
          {shown ? say('staff.shown') : !refused && <button type="button" className="staff-small" disabled={busy !== undefined} onClick={() => void take(path, name)}>{say('staff.take')}</button>}
        </Row>
      ))}
      <button type="button" className="staff-small staff-again" onClick={again}>{say('staff.again')}</button>
    </>
  );
}
