import { useEffect, useState, type ComponentType } from 'react';
import type { SettingsPatch, StaffSettings } from '../../electron/contract';
import { host } from '../host';
import { DoctorPage } from './DoctorPage';
import { ExhibitPage } from './ExhibitPage';
import { FiguresPage } from './FiguresPage';
import { GuestbookPage } from './GuestbookPage';
import { HoursPage } from './HoursPage';
import { LogPage } from './LogPage';
import { MorePage } from './MorePage';
import { OverviewPage } from './OverviewPage';
import { PanelHead } from './PanelHead';
import { pages, type Page, type PanelProps } from './panel-parts';
import { languages, useStaffLang, useStaffSay, type StaffLang } from './staff-say';
import { StickPage } from './StickPage';
import { reasonOf, useAsked } from './use-asked';

const views: Record<Page, ComponentType<PanelProps>> = {
  overview: OverviewPage, exhibit: ExhibitPage, hours: HoursPage, guestbook: GuestbookPage, figures: FiguresPage, stick: StickPage, doctor: DoctorPage, log: LogPage, more: MorePage,
};

const askStatus = () => host!.staffStatus();
const askSettings = () => host!.staffSettings();

/** How old the status on the screen may be, ms. */
const FRESH = 15_000;

/** The panel: one page at a time over the printer's line that turns them. */
export function StaffPanel({ leave, speak }: { leave: () => void; speak: (lang: StaffLang) => void }) {
  const say = useStaffSay();
  const lang = useStaffLang();
  const [page, setPage] = useState<Page>('overview');
  const [message, setMessage] = useState('');
  const [changed, setChanged] = useState<StaffSettings>();
  const { value: status, failed, again } = useAsked(askStatus);
  const { value: asked } = useAsked(askSettings);
  const settings = changed ?? asked;
  useEffect(() => {
    const timer = window.setInterval(again, FRESH);
    return () => window.clearInterval(timer);
  }, [again]);
  const change = (patch: SettingsPatch) => {
    setMessage('');
    host!.staffChangeSettings(patch).then(
      ({ refused, ...kept }) => {
        setChanged(kept);
        setMessage(refused.length ? say('staff.refused', { reason: refused.map(({ key, reason }) => `${key} ${reason}`).join('; ') }) : say('staff.kept'));
      },
      (error: Error) => setMessage(say('staff.failed', { reason: reasonOf(error) })),
    );
  };
  const go = (to: Page) => {
    setPage(to);
    setMessage('');
  };
  const View = views[page];
  return (
    <section className="staff-panel" aria-label={say('staff.panel')} data-page={page}>
      {status && <PanelHead status={status} title={page === 'overview' ? undefined : say(`staff.page.${page}`)} />}
      <div className="staff-page">
        {status && settings && <View key={page} {...{ status, settings, change, go, tell: setMessage }} />}
        {failed && !status && <p className="staff-empty">{say('staff.failed', { reason: failed })}</p>}
      </div>
      <p className="staff-message" role="status">{message}</p>
      <nav className="staff-nav" aria-label={say('staff.pages')}>
        {pages.map((one) => <button key={one} type="button" aria-current={one === page ? 'page' : undefined} onClick={() => go(one)}>{say(`staff.page.${one}`)}</button>)}
        <span className="staff-nav-end">
          {languages.map((one) => <button key={one} type="button" className="staff-lang" lang={one} aria-pressed={one === lang} onClick={() => speak(one)}>{one}</button>)}
          <button type="button" className="staff-leave" onClick={leave}>{say('staff.leave')}</button>
        </span>
      </nav>
    </section>
  );
}
