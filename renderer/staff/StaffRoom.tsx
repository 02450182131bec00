import { useEffect, useRef, useState } from 'react';
import { host } from '../host';
import { useKiosk } from '../kiosk-settings';
import { useStore } from '../store';
import { leaveAlone } from './leave-alone';
import { StaffDoor } from './StaffDoor';
import { StaffPanel } from './StaffPanel';
import { languages, StaffLanguage, type StaffLang } from './staff-say';
import './staff.css';

/** The door, then the panel. A modal dialog: nothing behind it can be touched, focused or read out. */
export function StaffRoom({ leave }: { leave: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const speech = useStore((state) => state.exhibit.lang);
  const [lang, setLang] = useState<StaffLang>(languages.find((one) => speech.startsWith(one)) ?? 'en');
  const brightness = useKiosk((settings) => settings.brightness);
  const [inside, setInside] = useState(false);
  useEffect(() => dialog.current!.showModal(), []);
  useEffect(() => leaveAlone(leave), [leave]);
  useEffect(() => host!.onStaffClosed(leave), [leave]);
  return (
    <StaffLanguage.Provider value={lang}>
      <dialog ref={dialog} className="staff" lang={lang} onCancel={(event) => (event.preventDefault(), leave())}>
        {inside ? <StaffPanel leave={leave} speak={setLang} /> : <StaffDoor enter={() => setInside(true)} leave={leave} />}
        {/* A modal dialog stands above the exhibit's own veil. */}
        <div className="staff-veil" style={{ opacity: 1 - brightness / 100 }} aria-hidden />
      </dialog>
    </StaffLanguage.Provider>
  );
}
