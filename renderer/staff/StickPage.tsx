import { useEffect, useState } from 'react';
import type { ExportReport, Stick } from '../../electron/contract';
import { host } from '../host';
import { HandoutRows } from './HandoutRows';
import type { PanelProps } from './panel-parts';
import { Row } from './Row';
import { sizeWords } from './size-words';
import { useStaffLang, useStaffSay } from './staff-say';
import { reasonOf, useAsked } from './use-asked';

const ask = () => host!.staffSticks();

/** How often it is looked whether a stick has been plugged in, ms. */
const LOOK = 3_000;

/** Guestbook, figures, log and settings onto a stick. */
export function StickPage({ tell }: PanelProps) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const { value: sticks, again } = useAsked(ask);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<ExportReport>();
  useEffect(() => {
    const timer = window.setInterval(again, LOOK);
    return () => window.clearInterval(timer);
  }, [again]);
  const write = async (path: string, order = host!.staffExport) => {
    setBusy(true);
    setDone(undefined);
    tell(say('staff.export.writing'));
    await order(path).then(
      (report) => {
        setDone(report);
        tell(report.stopped ? say(`staff.export.stopped.${report.stopped.why}`) : say('staff.export.done'));
      },
      (error: Error) => tell(say('staff.failed', { reason: reasonOf(error) })),
    );
    setBusy(false);
  };
  const roomiest = sticks?.filter(({ readOnly }) => !readOnly).reduce<Stick | undefined>((best, one) => (best && (one.free ?? 0) <= (best.free ?? 0) ? best : one), undefined);
  return (
    <div className="staff-columns">
      <div>
        <h2>{say('staff.sticks')}</h2>
        {sticks?.length === 0 && <p className="staff-empty">{say('staff.sticks.none')}</p>}
        {sticks?.map(({ path, name, free, readOnly }) => (
          <Row key={path} name={name} note={readOnly ? say('staff.sticks.locked') : free === undefined ? path : say('staff.left', { size: sizeWords(free, lang) })}>
            <button type="button" className="staff-small" disabled={busy || readOnly} onClick={() => void write(path)}>{say('staff.write')}</button>
          </Row>
        ))}
        <p className="staff-note">{say('staff.export.note')}</p>
      </div>
      <div className="staff-wide">
        <HandoutRows stick={roomiest?.path} busy={busy} write={(tour, speech) => void write(roomiest!.path, (stick) => host!.staffHandout({ stick, tour, lang: speech }))} />
      </div>
      <div>
        <h2>{say('staff.written')}</h2>
        {done && <Row name={done.folder.split(/[\\/]/).at(-1)} note={done.folder} />}
        {done?.files.map(({ name, bytes }) => <Row key={name} name={name}>{sizeWords(bytes, lang)}</Row>)}
        {done?.missing.map((name) => <Row key={name} name={name} mark="bad">{say('staff.export.missing')}</Row>)}
        {done?.stopped && <Row name={done.stopped.file} mark="bad">{say(`staff.export.stopped.${done.stopped.why}`)}</Row>}
      </div>
    </div>
  );
}
