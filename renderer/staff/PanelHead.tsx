import type { StaffStatus } from '../../electron/contract';
import { useStaffLang } from './staff-say';

/** Which machine this is, and how it stands with the time. */
export function PanelHead({ status, title }: { status: StaffStatus; title?: string }) {
  const lang = useStaffLang();
  const { exhibit, name, version, now } = status;
  const shown = exhibit && (exhibit.title[lang] ?? Object.values(exhibit.title)[0]);
  const when = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(now);
  return (
    <header className="staff-head">
      <h1 className="bois">{title ?? name ?? shown ?? 'Vitrine'}</h1>
      <p>{when}<br />Vitrine {version}{exhibit && `, ${shown} ${exhibit.languages.join(' / ')}`}</p>
    </header>
  );
}
