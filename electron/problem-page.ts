import type { Handler } from '../exhibit/serve/handle';
import type { Issue } from '../exhibit/format/issue';
import { escaped, hostPage } from './host-page';
import { numberOf } from './recovery/fault-numbers';
import { hostWords, type HostWords } from './host-words';

/** Why an exhibit cannot be shown. */
export interface Problem {
  kind: 'missing' | 'broken' | 'failed' | 'restless';
  folder: string;
  /** What the attendant reads to the technician; without it the kind's own. */
  number?: string;
  issues: Pick<Issue, 'file' | 'line' | 'message'>[];
}

/** Enough to begin with; the rest is in the log and in `npm run check`. */
const mostIssues = 8;

/** The attendant's screen: what is wrong, where, and what to do. The kiosk goes on by itself when it is put right. */
export function problemPage({ kind, folder, issues, number }: Problem, lang: string, logFile: string): Handler {
  const words = hostWords(lang);
  const { title, what, todo } = words.problems[kind];
  const body = `
    <h1>${escaped(title)}</h1>
    <p>${escaped(what)}<br><code>${escaped(folder)}</code></p>
    ${issues.length ? `<ul class="issues">${issues.slice(0, mostIssues).map(row).join('')}</ul>${more(issues.length, words)}` : ''}
    <ol>${todo.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>
    <p class="number">${escaped(words.number)} <strong>${escaped(number ?? numberOf(kind === 'restless' ? 'died' : kind))}</strong></p>
    <footer>${escaped(words.again)}<br>${escaped(words.log)} <code>${escaped(logFile)}</code></footer>`;
  return hostPage({ lang: words.lang, title, body });
}

const row = ({ file, line, message }: Problem['issues'][number]) => `<li><code>${escaped(line ? `${file}:${line}` : file)}</code> ${escaped(message)}</li>`;

const more = (count: number, words: HostWords) => (count > mostIssues ? `<p>${escaped(words.more(count - mostIssues))}</p>` : '');
