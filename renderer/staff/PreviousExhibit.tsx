import type { StaffStatus } from '../../electron/contract';
import { host } from '../host';
import { useStaffLang, useStaffSay } from './staff-say';
import { reasonOf } from './use-asked';

/** The way back from an update that was a mistake, where there is one; the page begins anew with what was shown before. */
export function PreviousExhibit({ previous, tell }: { previous: StaffStatus['previous']; tell: (words: string) => void }) {
  const say = useStaffSay();
  const lang = useStaffLang();
  if (!previous) return null;
  const { title, version } = previous;
  const name = title && [title[lang] ?? Object.values(title)[0], version].join(', ');
  return (
    <div className="staff-acts">
      <button type="button" className="btn" onClick={() => void host!.staffShowPrevious().catch((error: Error) => tell(say('staff.failed', { reason: reasonOf(error) })))}>
        <span>{say('staff.previous')}<small>{name ?? say('staff.previous.own')}</small></span>
      </button>
    </div>
  );
}
