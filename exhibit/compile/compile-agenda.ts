import { parseWhen } from '../dates/edtf';
import type { Agenda } from '../format/exhibit';
import type { LoadedAgenda } from '../load/load-agenda';

/** The agenda in one language, in the order of time; what has not been translated is shown in the first language. */
export function compileAgenda({ own, words }: LoadedAgenda, lang: string, [first = lang]: string[]): Agenda {
  const translated = words[lang];
  const { meetings, ...head } = own;
  const { title, headline, short } = translated ?? head;
  return {
    ...(translated || lang === first ? {} : { lang: first }),
    title,
    headline,
    ...(short ? { short } : {}),
    meetings: meetings.map((meeting) => inWords(meeting, translated?.meetings[meeting.id])).sort((a, b) => a.when.start - b.when.start),
  };
}

type Meeting = LoadedAgenda['own']['meetings'][number];
type Translated = LoadedAgenda['words'][string]['meetings'][string];

function inWords({ date, programme, ...meeting }: Meeting, words?: Translated): Agenda['meetings'][number] {
  const same = words?.programme.length === programme.length;
  const { programme: points, ...said } = words ?? { programme: [] };
  return { ...meeting, ...said, when: parseWhen(date), programme: programme.map((point, n) => (same ? { ...point, ...points[n] } : point)) };
}
