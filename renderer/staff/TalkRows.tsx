import { host } from '../host';
import { endTalk, useTalk } from '../present/talk';
import { useExhibit } from '../store';
import { Row } from './Row';
import { useStaffSay } from './staff-say';

/** The tours that a speaker can begin from here. */
export function TalkRows() {
  const say = useStaffSay();
  const { tour } = useExhibit().items;
  const talking = useTalk(({ talk }) => talk?.tour);
  if (tour.length === 0) return null;
  return (
    <>
      <h2>{say('staff.talks')}</h2>
      {tour.map(({ id, title }) => (
        <Row key={id} name={title}>
          {talking === id ? (
            <button type="button" className="staff-small" onClick={endTalk}>{say('present.end')}</button>
          ) : (
            <button type="button" className="staff-small" onClick={() => void host!.staffPresent(id)}>{say('staff.talk.begin')}</button>
          )}
        </Row>
      ))}
    </>
  );
}
