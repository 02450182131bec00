import type { StaffStatus } from '../../electron/contract';
import { momentWords } from './moment-words';
import type { Page } from './panel-parts';
import { Row } from './Row';
import { sizeWords } from './size-words';
import { spanWords } from './span-words';
import { useStaffLang, useStaffSay } from './staff-say';

const LITTLE = 5 * 1024 ** 3;

/** How the machine stands; what is not well has a red mark and says so. */
export function Health({ status, go }: { status: StaffStatus; go: (page: Page) => void }) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { runningFor, disk, display, network, faults, exhibit, memory, now } = status;
  const [last] = faults;
  const mark = (good: boolean) => ({ mark: good ? ('good' as const) : ('bad' as const), markSays: say(good ? 'staff.good' : 'staff.bad') });
  return (
    <>
      <h2 className="staff-next">{say('staff.health')}</h2>
      <Row name={say('staff.running')} {...mark(true)}>{spanWords(runningFor, say)}</Row>
      <Row name={say('staff.fault')} {...mark(!last || now - last.at > 86_400_000)} act={() => go('log')}>{last ? `${momentWords(last.at, lang)}, ${last.about}` : say('staff.none')}</Row>
      {disk && <Row name={say('staff.disk')} {...mark(disk.free > LITTLE)}>{say('staff.left', { size: sizeWords(disk.free, lang) })}</Row>}
      <Row name={say('staff.exhibit')} {...mark(!exhibit?.issues.error)} act={() => go('exhibit')}>{exhibit ? say('staff.issues', { count: exhibit.issues.error }) : say('staff.none')}</Row>
      <Row name={say('staff.display')} {...mark(true)}>{display.width} × {display.height}</Row>
      <Row name={say('staff.network')} {...mark(network.length === 0)}>{network.length ? network.join(', ') : say('staff.off')}</Row>
      <Row name={say('staff.memory')} {...mark(true)}>{sizeWords(memory, lang)}</Row>
    </>
  );
}
